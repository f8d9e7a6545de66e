import type { TicketId } from '@acme/tickets-types';
import { fail, type Result } from '@acme/utils-result';

export const ticketMissing = (id: TicketId): Result<never, 'ticket-missing'> =>
  fail('ticket-missing', `No ticket has the id ${id}.`);
