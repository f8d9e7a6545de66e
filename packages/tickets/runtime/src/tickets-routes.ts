import { commandRoute, type Route } from '@acme/providers-http';
import {
  closeTicket,
  commentOnTicket,
  getTicket,
  listTickets,
  openTicket,
  reopenTicket,
  type TicketsDependencies,
} from '@acme/tickets-service';

export const ticketsRoutes = (dependencies: TicketsDependencies): Route[] => [
  commandRoute({
    method: 'GET',
    path: '/api/tickets',
    run: (input) => listTickets.run(input, dependencies),
    failures: {},
  }),
  commandRoute({
    method: 'POST',
    path: '/api/tickets',
    status: 201,
    run: (input) => openTicket.run(input, dependencies),
    failures: { 'author-missing': 400 },
  }),
  commandRoute({
    method: 'GET',
    path: '/api/tickets/:ticketId',
    run: (input) => getTicket.run(input, dependencies),
    failures: { 'ticket-missing': 404 },
  }),
  commandRoute({
    method: 'POST',
    path: '/api/tickets/:ticketId/comments',
    status: 201,
    run: (input) => commentOnTicket.run(input, dependencies),
    failures: { 'author-missing': 400, 'ticket-missing': 404, 'ticket-closed': 409 },
  }),
  commandRoute({
    method: 'POST',
    path: '/api/tickets/:ticketId/close',
    run: (input) => closeTicket.run(input, dependencies),
    failures: { 'ticket-missing': 404, 'ticket-closed': 409 },
  }),
  commandRoute({
    method: 'POST',
    path: '/api/tickets/:ticketId/reopen',
    run: (input) => reopenTicket.run(input, dependencies),
    failures: { 'feature-off': 403, 'ticket-missing': 404, 'ticket-open': 409 },
  }),
];
