import { openAccounts } from '@acme/accounts-runtime';
import type { Clock } from '@acme/providers-clock';
import type { FeatureFlags } from '@acme/providers-feature-flags';
import type { Route } from '@acme/providers-http';
import { openTickets } from '@acme/tickets-runtime';
import { fail, ok, type Result } from '@acme/utils-result';

export interface DomainsOptions {
  environment: Record<string, string | undefined>;
  clock: Clock;
  flags: FeatureFlags;
}

export interface Domains {
  routes: Route[];
  close: () => void;
}

/** Opens every domain, and ties together what they need of each other. */
export const openDomains = async (
  options: DomainsOptions,
): Promise<Result<Domains, 'invalid-input' | 'database-unavailable'>> => {
  try {
    return await openAll(options);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail('database-unavailable', `A database: ${error.message}.`);
    throw error;
  }
};

/** Throws what the system or SQLite says, with a code, where a database cannot be opened. */
const openAll = async (options: DomainsOptions): Promise<Result<Domains, 'invalid-input'>> => {
  const accounts = await openAccounts(options.environment);
  if (!accounts.ok) return accounts;
  const tickets = await openTickets({ ...options, accountExists: accounts.value.exists });
  if (!tickets.ok) {
    accounts.value.close();
    return tickets;
  }
  return ok({
    routes: [...accounts.value.routes, ...tickets.value.routes],
    close: () => {
      tickets.value.close();
      accounts.value.close();
    },
  });
};
