import { AccountIdSchema } from '@acme/accounts-types';
import { CommentSchema, type Ticket, type TicketDetails, TicketDetailsSchema } from '@acme/tickets-types';
import { fail, ok } from '@acme/utils-result';
import type { TicketsClient } from './tickets-client.ts';

export const AUTHOR = AccountIdSchema.parse('8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10');
export const NOW = '2026-01-31T09:30:00.000Z';

/** An open ticket without comments. */
export const makeTicket = (title: string): TicketDetails =>
  TicketDetailsSchema.parse({
    id: crypto.randomUUID(),
    title,
    description: 'Third floor.',
    authorId: AUTHOR,
    status: 'open',
    openedAt: NOW,
    closedAt: null,
    comments: [],
  });

/** For the tests of the board: a server in memory that has these tickets. */
export const fakeClient = (...given: TicketDetails[]): TicketsClient => {
  let tickets = given;
  const missing = fail('refused', 'No ticket has this id.');
  const update = (id: string, changed: Partial<TicketDetails>): ReturnType<TicketsClient['close']> => {
    tickets = tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...changed } : ticket));
    const ticket = tickets.find((each) => each.id === id);
    return Promise.resolve(ticket ? ok<Ticket>(ticket) : missing);
  };
  return {
    list: async (status) => ok(tickets.filter((ticket) => !status || ticket.status === status)),
    get: async (id) => {
      const ticket = tickets.find((each) => each.id === id);
      return ticket ? ok(ticket) : missing;
    },
    open: async (fields) => {
      const ticket = { ...makeTicket(fields.title), ...fields };
      tickets = [ticket, ...tickets];
      return ok(ticket);
    },
    comment: async (fields) => {
      const comment = CommentSchema.parse({ ...fields, id: crypto.randomUUID(), writtenAt: NOW });
      const comments = tickets.find((each) => each.id === fields.ticketId)?.comments ?? [];
      await update(fields.ticketId, { comments: [...comments, comment] });
      return ok(comment);
    },
    close: (id) => update(id, { status: 'closed', closedAt: NOW }),
    reopen: (id) => update(id, { status: 'open', closedAt: null }),
  };
};
