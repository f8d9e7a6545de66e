export { type Comment, CommentIdSchema, CommentSchema, type NewComment, NewCommentSchema } from './comment.ts';
export { REOPEN_TICKETS } from './flags.ts';
export {
  type NewTicket,
  NewTicketSchema,
  type Ticket,
  type TicketDetails,
  TicketDetailsSchema,
  TicketSchema,
} from './ticket.ts';
export { type TicketId, TicketIdSchema } from './ticket-id.ts';
export { type TicketStatus, TicketStatusSchema } from './ticket-status.ts';
