import { type Fetch, requestJson, type RequestFailure } from '@acme/providers-http';
import {
  type Comment,
  CommentSchema,
  type NewComment,
  type NewTicket,
  type Ticket,
  type TicketDetails,
  TicketDetailsSchema,
  type TicketId,
  TicketSchema,
  type TicketStatus,
} from '@acme/tickets-types';
import type { Result } from '@acme/utils-result';
import { z } from 'zod';

type Answer<Value> = Promise<Result<Value, RequestFailure>>;

export interface TicketsClient {
  list: (status?: TicketStatus, signal?: AbortSignal) => Answer<Ticket[]>;
  get: (id: TicketId, signal?: AbortSignal) => Answer<TicketDetails>;
  open: (fields: NewTicket) => Answer<Ticket>;
  comment: (fields: NewComment) => Answer<Comment>;
  close: (id: TicketId) => Answer<Ticket>;
  reopen: (id: TicketId) => Answer<Ticket>;
}

/** The API of tickets on the server that the page came from. */
export const ticketsClient = (fetch?: Fetch): TicketsClient => ({
  list: (status, signal) =>
    requestJson({
      url: status ? `/api/tickets?status=${status}` : '/api/tickets',
      answer: z.array(TicketSchema),
      signal,
      fetch,
    }),
  get: (id, signal) => requestJson({ url: `/api/tickets/${id}`, answer: TicketDetailsSchema, signal, fetch }),
  open: (fields) => requestJson({ url: '/api/tickets', answer: TicketSchema, body: fields, fetch }),
  comment: ({ ticketId, ...fields }) =>
    requestJson({ url: `/api/tickets/${ticketId}/comments`, answer: CommentSchema, body: fields, fetch }),
  close: (id) => requestJson({ url: `/api/tickets/${id}/close`, answer: TicketSchema, body: {}, fetch }),
  reopen: (id) => requestJson({ url: `/api/tickets/${id}/reopen`, answer: TicketSchema, body: {}, fetch }),
});
