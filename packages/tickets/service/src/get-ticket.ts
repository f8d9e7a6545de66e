import { defineCommand } from '@acme/providers-telemetry';
import { TicketIdSchema } from '@acme/tickets-types';
import { ok } from '@acme/utils-result';
import { z } from 'zod';
import { ticketMissing } from './ticket-missing.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives the ticket with its comments, oldest first. */
export const getTicket = defineCommand({
  name: 'tickets.get',
  input: z.strictObject({ ticketId: TicketIdSchema }),
  run: ({ ticketId }, { repo }: TicketsDependencies) => {
    const ticket = repo.find(ticketId);
    return ticket ? ok(ticket) : ticketMissing(ticketId);
  },
});
