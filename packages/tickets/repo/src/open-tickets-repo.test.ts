import { openTicketsRepo, type TicketsRepo } from '@acme/tickets-repo';
import { CommentSchema, TicketIdSchema, TicketSchema } from '@acme/tickets-types';
import { afterEach, beforeEach, expect, test } from 'vitest';

const AUTHOR = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';
const UNKNOWN = TicketIdSchema.parse('00000000-58a5-4c1b-8f6e-6d3b5f0f7c22');
const FIRST = TicketSchema.parse({
  id: '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  title: 'Printer on fire',
  description: 'Third floor.',
  authorId: AUTHOR,
  status: 'open',
  openedAt: '2026-01-31T09:30:00.000Z',
  closedAt: null,
});
const SECOND = TicketSchema.parse({
  ...FIRST,
  id: '2f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  title: 'No paper',
  openedAt: '2026-01-31T10:00:00.000Z',
});
const COMMENT = CommentSchema.parse({
  id: '3f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  ticketId: FIRST.id,
  authorId: AUTHOR,
  text: "It's out; drop table tickets;--",
  writtenAt: '2026-01-31T09:40:00.000Z',
});
const CLOSED_AT = '2026-01-31T11:00:00.000Z';

let repo: TicketsRepo;
beforeEach(() => {
  repo = openTicketsRepo(':memory:');
});
afterEach(() => {
  repo.end();
});

test('a new repo is empty', () => {
  expect(repo.list()).toEqual([]);
});

test('tickets are listed newest first', () => {
  repo.insert(FIRST);
  repo.insert(SECOND);
  expect(repo.list()).toEqual([SECOND, FIRST]);
});

test('tickets are listed by status', () => {
  repo.insert(FIRST);
  repo.insert(SECOND);
  repo.close(FIRST.id, CLOSED_AT);
  expect(repo.list('open')).toEqual([SECOND]);
  expect(repo.list('closed')).toEqual([{ ...FIRST, status: 'closed', closedAt: CLOSED_AT }]);
});

test('a ticket is found with its comments', () => {
  repo.insert(FIRST);
  expect(repo.insertComment(COMMENT)).toBe(true);
  expect(repo.find(FIRST.id)).toEqual({ ...FIRST, comments: [COMMENT] });
});

test('an id that no ticket has finds nothing', () => {
  expect(repo.find(UNKNOWN)).toBeUndefined();
});

test('a comment on a ticket that is missing is not written', () => {
  expect(repo.insertComment(COMMENT)).toBe(false);
});

test('a comment on a closed ticket is not written', () => {
  repo.insert(FIRST);
  repo.close(FIRST.id, CLOSED_AT);
  expect(repo.insertComment(COMMENT)).toBe(false);
  expect(repo.find(FIRST.id)?.comments).toEqual([]);
});

test('a ticket is closed once', () => {
  repo.insert(FIRST);
  expect(repo.close(FIRST.id, CLOSED_AT)).toEqual({ ...FIRST, status: 'closed', closedAt: CLOSED_AT });
  expect(repo.close(FIRST.id, '2026-01-31T12:00:00.000Z')).toBeUndefined();
  expect(repo.find(FIRST.id)?.closedAt).toBe(CLOSED_AT);
});

test('a closed ticket is opened again', () => {
  repo.insert(FIRST);
  repo.close(FIRST.id, CLOSED_AT);
  expect(repo.reopen(FIRST.id)).toEqual(FIRST);
});

test('an open ticket is not opened again', () => {
  repo.insert(FIRST);
  expect(repo.reopen(FIRST.id)).toBeUndefined();
});
