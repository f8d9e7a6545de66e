export { openTicketsRepo, type TicketsRepo } from './open-tickets-repo.ts';
