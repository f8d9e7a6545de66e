import { readAccountsConfig } from '@acme/accounts-config';
import { openAccountsRepo } from '@acme/accounts-repo';
import { findAccount } from '@acme/accounts-service';
import type { AccountId } from '@acme/accounts-types';
import type { Route } from '@acme/providers-http';
import { ok, type Result } from '@acme/utils-result';
import { accountsRoutes } from './accounts-routes.ts';

export interface AccountsRuntime {
  routes: Route[];
  /** For domains that refer to an account. */
  exists: (id: AccountId) => Promise<boolean>;
  close: () => void;
}

/** Accounts as the environment asks for them; the process's own, unless another is given. */
export const openAccounts = async (
  environment?: Record<string, string | undefined>,
): Promise<Result<AccountsRuntime, 'invalid-input'>> => {
  const config = await readAccountsConfig(environment);
  if (!config.ok) return config;
  const repo = openAccountsRepo(config.value.database);
  const dependencies = { repo, newId: () => crypto.randomUUID() };
  return ok({
    routes: accountsRoutes(dependencies),
    exists: async (id) => (await findAccount.run({ accountId: id }, dependencies)).ok,
    close: repo.close,
  });
};
