import { defineCommand } from '@acme/providers-telemetry';
import { REOPEN_TICKETS, TicketIdSchema } from '@acme/tickets-types';
import { fail, ok } from '@acme/utils-result';
import { z } from 'zod';
import { ticketMissing } from './ticket-missing.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives the ticket, open again. Off unless its feature flag is on. */
export const reopenTicket = defineCommand({
  name: 'tickets.reopen',
  input: z.strictObject({ ticketId: TicketIdSchema }),
  run: ({ ticketId }, { repo, flags }: TicketsDependencies) => {
    if (!flags.isOn(REOPEN_TICKETS)) return fail('feature-off', 'Closed tickets stay closed here.');
    if (!repo.find(ticketId)) return ticketMissing(ticketId);
    const ticket = repo.reopen(ticketId);
    return ticket ? ok(ticket) : fail('ticket-open', 'The ticket is open already.');
  },
});
