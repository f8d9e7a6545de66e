import type { AccountId } from '@acme/accounts-types';
import type { Clock } from '@acme/providers-clock';
import type { FeatureFlags } from '@acme/providers-feature-flags';
import type { TicketsRepo } from '@acme/tickets-repo';

/** What the commands need from outside. */
export interface TicketsDependencies {
  repo: TicketsRepo;
  clock: Clock;
  flags: FeatureFlags;
  /** A new UUID at each call. */
  newId: () => string;
  /** Accounts are another domain, so whether an author exists is asked, not looked up. */
  accountExists: (id: AccountId) => Promise<boolean>;
}
