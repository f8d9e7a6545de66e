import { defineCommand } from '@acme/providers-telemetry';
import { type Comment, CommentIdSchema, NewCommentSchema } from '@acme/tickets-types';
import { fail, ok } from '@acme/utils-result';
import { authorMissing } from './author-missing.ts';
import { ticketMissing } from './ticket-missing.ts';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives the new comment. Only open tickets take comments. */
export const commentOnTicket = defineCommand({
  name: 'tickets.comment',
  input: NewCommentSchema,
  run: async (fields, { repo, clock, newId, accountExists }: TicketsDependencies) => {
    if (!(await accountExists(fields.authorId))) return authorMissing(fields.authorId);
    if (!repo.find(fields.ticketId)) return ticketMissing(fields.ticketId);
    const comment: Comment = {
      ...fields,
      id: CommentIdSchema.parse(newId()),
      writtenAt: clock.now().toISOString(),
    };
    return repo.insertComment(comment) ? ok(comment) : fail('ticket-closed', 'A closed ticket takes no comments.');
  },
});
