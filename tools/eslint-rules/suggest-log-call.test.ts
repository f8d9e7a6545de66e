import { parse } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { expect, test } from 'vitest';
import { suggestLogCall } from './suggest-log-call.ts';

/** The rewritten form of the call that `code` is. */
const suggest = (code: string): string => {
  const [statement] = parse(code, { range: true }).body;
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const args: TSESTree.Node[] = call?.type === 'CallExpression' ? call.arguments : [];
  return suggestLogCall('log.info', args, 'tickets', ({ range }) => code.slice(...range));
};

test('text alone is the event', () => {
  expect(suggest("print('Ticket opened')")).toBe("log.info('ticket.opened')");
});

test('a variable is a field of its name', () => {
  expect(suggest("print('Ticket opened', ticketId)")).toBe("log.info('ticket.opened', { ticketId })");
});

test('so is one in a template or added to the text, once', () => {
  expect(suggest('print(`Ticket ${id} opened by ${name}` + id)')).toBe("log.info('ticket.opened', { id, name })");
});

test('a property is a field named for both', () => {
  expect(suggest("print('Ticket opened', tickets[0].id, this.title)")).toBe(
    "log.info('ticket.opened', { ticketsId: tickets[0].id, title: this.title })",
  );
});

test('an object gives its own properties', () => {
  expect(suggest("print('Ticket opened', { id, by: owner })")).toBe("log.info('ticket.opened', { id, by: owner })");
});

test('a caught error is written as text', () => {
  expect(suggest("print('Saving failed', error)")).toBe("log.info('failed.saving', { error: String(error) })");
});

test('other expressions are numbered', () => {
  expect(suggest("print('Ticket opened', now(), ...more, a + 1)")).toBe(
    "log.info('ticket.opened', { value1: now(), ...more, value3: a + 1 })",
  );
});

test('an event name stays, and no text makes one of the area', () => {
  expect(suggest("print('ticket.is_open', id)")).toBe("log.info('ticket.is_open', { id })");
  expect(suggest('print(id)')).toBe("log.info('tickets.event', { id })");
});

test('fields that would make the line too long are only hinted at', () => {
  expect(suggest("print('Ticket opened', aVeryLongNameOfAVariable, anotherVeryLongNameOfAVariable, third)")).toBe(
    "log.info('ticket.opened', { … })",
  );
});
