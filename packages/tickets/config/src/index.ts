export { type TicketsConfig, readTicketsConfig } from './read-tickets-config.ts';
