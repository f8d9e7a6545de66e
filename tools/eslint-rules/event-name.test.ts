import { expect, test } from 'vitest';
import { isEventName, suggestEventName } from './event-name.ts';

test('an event name has at least two parts, lower-case', () => {
  expect(['ticket.opened', 'ticket.comment_added', 'mail-list.entry.v2'].every(isEventName)).toBe(true);
  expect(['ticket', 'Ticket.opened', 'ticket.', 'ticket opened', '2.x', ''].some(isEventName)).toBe(false);
});

test('words become a name', () => {
  expect(suggestEventName('Ticket opened!', 'tickets')).toBe('ticket.opened');
});

test('what happened leads, not the verb', () => {
  expect(suggestEventName('Opened the ticket', 'tickets')).toBe('ticket.opened');
});

test('fillers are left out, and the rest is cut', () => {
  expect(suggestEventName('the mail to an owner was refused by a server', 'mail')).toBe('mail.owner-refused');
});

test('a single word follows the area', () => {
  expect(suggestEventName('ready', 'desk')).toBe('desk.ready');
});

test('no word at all is an event of the area', () => {
  expect(suggestEventName(': 42', 'desk')).toBe('desk.event');
});

test('an event name stays', () => {
  expect(suggestEventName('app.is_up', 'desk')).toBe('app.is_up');
});
