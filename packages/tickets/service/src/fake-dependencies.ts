import { type AccountId, AccountIdSchema } from '@acme/accounts-types';
import { fixedClock } from '@acme/providers-clock';
import { featureFlags } from '@acme/providers-feature-flags';
import { openTicketsRepo } from '@acme/tickets-repo';
import { REOPEN_TICKETS, TicketIdSchema, type TicketId } from '@acme/tickets-types';
import { openTicket } from './open-ticket.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

export const NOW = '2026-01-31T09:30:00.000Z';
/** The one account there is. */
export const AUTHOR: AccountId = AccountIdSchema.parse('8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10');
/** No account and no ticket has it. */
export const UNKNOWN_ID = '00000000-58a5-4c1b-8f6e-6d3b5f0f7c22';

/** For the tests of the commands: an empty memory, a clock that stands still, every flag on. */
export const fakeDependencies = (): TicketsDependencies => ({
  repo: openTicketsRepo(':memory:'),
  clock: fixedClock(NOW),
  flags: featureFlags([REOPEN_TICKETS]),
  newId: () => crypto.randomUUID(),
  accountExists: async (id) => id === AUTHOR,
});

/** Opens a ticket and gives its id. */
export const openOne = async (dependencies: TicketsDependencies, title = 'Printer on fire'): Promise<TicketId> => {
  const opened = await openTicket.run({ title, description: '', authorId: AUTHOR }, dependencies);
  return TicketIdSchema.parse(opened.ok && opened.value.id);
};
