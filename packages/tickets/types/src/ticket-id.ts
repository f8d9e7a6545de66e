import { z } from 'zod';

export const TicketIdSchema = z.uuid().brand<'TicketId'>();
export type TicketId = z.infer<typeof TicketIdSchema>;
