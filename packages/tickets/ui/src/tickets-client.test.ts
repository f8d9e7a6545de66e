import type { Fetch } from '@acme/providers-http';
import { CommentSchema, TicketDetailsSchema } from '@acme/tickets-types';
import { expect, test, vi } from 'vitest';
import { ticketsClient } from './tickets-client.ts';

const { comments: _none, ...TICKET } = TicketDetailsSchema.parse({
  id: '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  title: 'Printer on fire',
  description: '',
  authorId: '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10',
  status: 'open',
  openedAt: '2026-01-31T09:30:00.000Z',
  closedAt: null,
  comments: [],
});
const COMMENT = CommentSchema.parse({
  id: '3f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  ticketId: TICKET.id,
  authorId: TICKET.authorId,
  text: 'On my way.',
  writtenAt: TICKET.openedAt,
});

const answering = (body: unknown) => vi.fn<Fetch>().mockResolvedValue(Response.json(body));

test('lists all tickets', async () => {
  const fetch = answering([TICKET]);
  expect(await ticketsClient(fetch).list()).toEqual({ ok: true, value: [TICKET] });
  expect(fetch.mock.lastCall?.[0]).toBe('/api/tickets');
});

test('lists the tickets of one status', async () => {
  const fetch = answering([]);
  await ticketsClient(fetch).list('closed');
  expect(fetch.mock.lastCall?.[0]).toBe('/api/tickets?status=closed');
});

test('gets a ticket with its comments', async () => {
  const fetch = answering({ ...TICKET, comments: [COMMENT] });
  expect(await ticketsClient(fetch).get(TICKET.id)).toMatchObject({ ok: true, value: { comments: [COMMENT] } });
  expect(fetch.mock.lastCall?.[0]).toBe(`/api/tickets/${TICKET.id}`);
});

test('opens a ticket', async () => {
  const fetch = answering(TICKET);
  const { title, description, authorId } = TICKET;
  expect(await ticketsClient(fetch).open({ title, description, authorId })).toEqual({ ok: true, value: TICKET });
  expect(fetch.mock.lastCall?.[1].body).toBe(JSON.stringify({ title, description, authorId }));
});

test('comments on the ticket that the path names', async () => {
  const fetch = answering(COMMENT);
  const { ticketId, authorId, text } = COMMENT;
  expect(await ticketsClient(fetch).comment({ ticketId, authorId, text })).toEqual({ ok: true, value: COMMENT });
  expect(fetch.mock.lastCall?.[0]).toBe(`/api/tickets/${ticketId}/comments`);
  expect(fetch.mock.lastCall?.[1].body).toBe(JSON.stringify({ authorId, text }));
});

test('closes a ticket', async () => {
  const fetch = answering(TICKET);
  await ticketsClient(fetch).close(TICKET.id);
  expect(fetch.mock.lastCall?.[0]).toBe(`/api/tickets/${TICKET.id}/close`);
  expect(fetch.mock.lastCall?.[1].method).toBe('POST');
});

test('opens a closed ticket again', async () => {
  const fetch = answering(TICKET);
  await ticketsClient(fetch).reopen(TICKET.id);
  expect(fetch.mock.lastCall?.[0]).toBe(`/api/tickets/${TICKET.id}/reopen`);
});
