import { NewTicketSchema, TicketDetailsSchema } from '@acme/tickets-types';
import { expect, test } from 'vitest';

const AUTHOR = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';
const TICKET = '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22';
const NEW = { title: 'Printer on fire', description: 'Third floor.', authorId: AUTHOR };

test('a new ticket is trimmed', () => {
  expect(NewTicketSchema.parse({ ...NEW, title: ' Printer on fire ' })).toEqual(NEW);
});

test('a title of blanks is refused', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, title: ' ' }).success).toBe(false);
});

test('the longest title is taken', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, title: 'a'.repeat(120) }).success).toBe(true);
});

test('a longer title is refused', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, title: 'a'.repeat(121) }).success).toBe(false);
});

test('a title of one character is taken', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, title: 'a' }).success).toBe(true);
});

test('the longest description is taken', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, description: 'a'.repeat(5000) }).success).toBe(true);
});

test('a longer description is refused', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, description: 'a'.repeat(5001) }).success).toBe(false);
});

test('an empty description is taken', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, description: '' }).success).toBe(true);
});

test('an author who is no account id is refused', () => {
  expect(NewTicketSchema.safeParse({ ...NEW, authorId: 'support' }).success).toBe(false);
});

const OPEN = { ...NEW, id: TICKET, status: 'open', openedAt: '2026-01-31T09:30:00.000Z', closedAt: null, comments: [] };

test('an open ticket has no time of closing', () => {
  expect(TicketDetailsSchema.safeParse(OPEN).success).toBe(true);
});

test('a status that nobody knows is refused', () => {
  expect(TicketDetailsSchema.safeParse({ ...OPEN, status: 'lost' }).success).toBe(false);
});

test('a time that is none is refused', () => {
  expect(TicketDetailsSchema.safeParse({ ...OPEN, openedAt: 'yesterday' }).success).toBe(false);
});
