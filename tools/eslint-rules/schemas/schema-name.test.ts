import { expect, test } from 'vitest';
import { isSchemaName, toSchemaName, toTypeName } from './schema-name.ts';

test('a schema is called by its type and its kind', () => {
  expect(isSchemaName('TicketSchema')).toBe(true);
  expect(isSchemaName('ticketSchema')).toBe(false);
  expect(isSchemaName('Schema')).toBe(false);
  expect(isSchemaName('Ticket')).toBe(false);
});

test('a name becomes one, however it was written', () => {
  expect(toSchemaName('ticket')).toBe('TicketSchema');
  expect(toSchemaName('newTicketSchema')).toBe('NewTicketSchema');
  expect(toSchemaName('zTicket')).toBe('TicketSchema');
  expect(toSchemaName('zone')).toBe('ZoneSchema');
  expect(toSchemaName('NEW_TICKET_SCHEMA')).toBe('NewTicketSchema');
  expect(toSchemaName('schema')).toBe('ValueSchema');
});

test('the type is called by the schema', () => {
  expect(toTypeName('TicketSchema')).toBe('Ticket');
});
