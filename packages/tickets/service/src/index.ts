export { closeTicket } from './close-ticket.ts';
export { commentOnTicket } from './comment-on-ticket.ts';
export { getTicket } from './get-ticket.ts';
export { listTickets } from './list-tickets.ts';
export { openTicket } from './open-ticket.ts';
export { reopenTicket } from './reopen-ticket.ts';
export type { TicketsDependencies } from './tickets-dependencies.ts';
