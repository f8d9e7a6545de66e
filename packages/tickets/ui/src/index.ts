export { TicketsBoard, type TicketsBoardProps } from './tickets-board.tsx';
export { type TicketsClient, ticketsClient } from './tickets-client.ts';
