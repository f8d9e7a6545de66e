import { z } from 'zod';

export const TicketStatusSchema = z.enum(['open', 'closed']);
export type TicketStatus = z.infer<typeof TicketStatusSchema>;
