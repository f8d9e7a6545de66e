import { defineCommand } from '@acme/providers-telemetry';
import { TicketIdSchema } from '@acme/tickets-types';
import { fail, ok } from '@acme/utils-result';
import { z } from 'zod';
import { ticketMissing } from './ticket-missing.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives the ticket, closed now. */
export const closeTicket = defineCommand({
  name: 'tickets.close',
  input: z.strictObject({ ticketId: TicketIdSchema }),
  run: ({ ticketId }, { repo, clock }: TicketsDependencies) => {
    if (!repo.find(ticketId)) return ticketMissing(ticketId);
    const ticket = repo.close(ticketId, clock.now().toISOString());
    return ticket ? ok(ticket) : fail('ticket-closed', 'The ticket is closed already.');
  },
});
