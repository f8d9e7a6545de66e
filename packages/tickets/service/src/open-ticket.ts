import { defineCommand } from '@acme/providers-telemetry';
import { NewTicketSchema, type Ticket, TicketIdSchema } from '@acme/tickets-types';
import { ok } from '@acme/utils-result';
import { authorMissing } from './author-missing.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives the new ticket. */
export const openTicket = defineCommand({
  name: 'tickets.open',
  input: NewTicketSchema,
  run: async (fields, { repo, clock, newId, accountExists }: TicketsDependencies) => {
    if (!(await accountExists(fields.authorId))) return authorMissing(fields.authorId);
    const ticket: Ticket = {
      ...fields,
      id: TicketIdSchema.parse(newId()),
      status: 'open',
      openedAt: clock.now().toISOString(),
      closedAt: null,
    };
    repo.insert(ticket);
    return ok(ticket);
  },
});
