import { AccountIdSchema } from '@acme/accounts-types';
import { z } from 'zod';
import { CommentSchema } from './comment.ts';
import { TicketIdSchema } from './ticket-id.ts';
import { TicketStatusSchema } from './ticket-status.ts';

/** What it takes to open a ticket. */
export const NewTicketSchema = z.strictObject({
  title: z.string().trim().min(1, 'must not be empty').max(120, 'must have at most 120 characters'),
  description: z.string().trim().max(5000, 'must have at most 5000 characters'),
  authorId: AccountIdSchema,
});
export type NewTicket = z.infer<typeof NewTicketSchema>;

export const TicketSchema = NewTicketSchema.extend({
  id: TicketIdSchema,
  status: TicketStatusSchema,
  openedAt: z.iso.datetime(),
  /** Null as long as the ticket is open. */
  closedAt: z.iso.datetime().nullable(),
});
export type Ticket = z.infer<typeof TicketSchema>;

/** A ticket with its comments, oldest first. */
export const TicketDetailsSchema = TicketSchema.extend({ comments: z.array(CommentSchema) });
export type TicketDetails = z.infer<typeof TicketDetailsSchema>;
