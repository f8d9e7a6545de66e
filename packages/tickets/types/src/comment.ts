import { AccountIdSchema } from '@acme/accounts-types';
import { z } from 'zod';
import { TicketIdSchema } from './ticket-id.ts';

export const CommentIdSchema = z.uuid().brand<'CommentId'>();

/** What it takes to comment on a ticket. */
export const NewCommentSchema = z.strictObject({
  ticketId: TicketIdSchema,
  authorId: AccountIdSchema,
  text: z.string().trim().min(1, 'must not be empty').max(5000, 'must have at most 5000 characters'),
});
export type NewComment = z.infer<typeof NewCommentSchema>;

export const CommentSchema = NewCommentSchema.extend({
  id: CommentIdSchema,
  writtenAt: z.iso.datetime(),
});
export type Comment = z.infer<typeof CommentSchema>;
