export { openTickets, type TicketsOptions, type TicketsRuntime } from './open-tickets.ts';
