import type { Route } from '@acme/providers-http';
import { readTicketsConfig } from '@acme/tickets-config';
import { openTicketsRepo } from '@acme/tickets-repo';
import type { TicketsDependencies } from '@acme/tickets-service';
import { ok, type Result } from '@acme/utils-result';
import { ticketsRoutes } from './tickets-routes.ts';

export interface TicketsOptions extends Pick<TicketsDependencies, 'clock' | 'flags' | 'accountExists'> {
  /** The process's own, unless another is given. */
  environment?: Record<string, string | undefined>;
}

export interface TicketsRuntime {
  routes: Route[];
  close: () => void;
}

/** Tickets as the environment asks for them. */
export const openTickets = async ({
  environment,
  ...given
}: TicketsOptions): Promise<Result<TicketsRuntime, 'invalid-input'>> => {
  const config = await readTicketsConfig(environment);
  if (!config.ok) return config;
  const repo = openTicketsRepo(config.value.database);
  return ok({
    routes: ticketsRoutes({ ...given, repo, newId: () => crypto.randomUUID() }),
    close: repo.end,
  });
};
