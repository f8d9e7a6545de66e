import type { AccountsRepo } from '@acme/accounts-repo';

/** What the commands need from outside. */
export interface AccountsDependencies {
  repo: AccountsRepo;
  /** A new UUID at each call. */
  newId: () => string;
}
