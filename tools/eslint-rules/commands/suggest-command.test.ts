import { expect, test } from 'vitest';
import { lintWithEslint } from '../lint-with-eslint.ts';
import { nameCommand } from './suggest-command.ts';

test('a command is called by its verb', () => {
  expect(nameCommand('openTicket', 'tickets')).toBe('open');
  expect(nameCommand('closeAllTickets', 'tickets')).toBe('close-all');
  expect(nameCommand('mergeCompanies', 'companies')).toBe('merge');
  expect(nameCommand('splitCompany', 'companies')).toBe('split');
});

test('a name in capitals and underscores is a word like any other', () => {
  expect(nameCommand('UNSAFE_closeTicket', 'tickets')).toBe('unsafe-close');
});

test('the words of a domain with several are all left out', () => {
  expect(nameCommand('payPurchaseOrder', 'purchase-orders')).toBe('pay');
});

test('a name that is nothing but its domain stays', () => {
  expect(nameCommand('tickets', 'tickets')).toBe('tickets');
});

/** The command that is suggested for a function of the tickets' service. */
const suggest = (text: string): string | undefined =>
  /make it (defineCommand\(.*\)) of/.exec(
    lintWithEslint({ 'packages/tickets/service/src/open-ticket.ts': text })[0]?.message ?? '',
  )?.[1];

test('what is computed with is the input, what acts is given beside it', () => {
  expect(suggest('export const openTicket = async (title: string, save: () => void) => save();')).toBe(
    "defineCommand({ name: 'tickets.open', input: …, run: ({ title }, { save }) => … })",
  );
});

test('destructured parameters are taken apart', () => {
  expect(suggest('export async function close({ id, now = 0 }: { id: string; now?: number }) { return id; }')).toBe(
    "defineCommand({ name: 'tickets.close', input: …, run: ({ id, now }) => … })",
  );
});

test('no parameter is no input', () => {
  expect(suggest('export const listTickets = async () => [];')).toBe(
    "defineCommand({ name: 'tickets.list', input: …, run: (_nothing) => … })",
  );
});

test('many parameters are left to the reader', () => {
  expect(
    suggest(
      'export const open = async (title: string, description: string, authorName: string, priority: number) => 1;',
    ),
  ).toBe("defineCommand({ name: 'tickets.open', input: …, run: … })");
});

test('a default export is called by its file', () => {
  expect(suggest('export default async () => 1;')).toContain("name: 'tickets.open'");
});
