import type { Finding } from '@acme/tools-findings';
import { repairFinding } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const FILE = 'packages/tickets/types/src/ticket.ts';

const FINDING: Finding = {
  rule: 'schema-and-type-names',
  severity: 'error',
  file: FILE,
  what: 'ticket is a schema and not named like one.',
  why: 'w.',
  fix: 'rename it TicketSchema, and the type inferred from it Ticket.',
  docs: 'd',
};

const renamed = (text: string): string | undefined => repairFinding(FINDING, () => text, EXAMPLE_SPEC)?.text;

test('every use is renamed, a key of the same name is not', () => {
  expect(renamed('const ticket = z.string();\nexport const a = { ticket: ticket.min(1), b: x.ticket };\n')).toBe(
    'const TicketSchema = z.string();\nexport const a = { ticket: TicketSchema.min(1), b: x.ticket };\n',
  );
});

test('a shorthand keeps its key', () => {
  expect(renamed('const ticket = z.string();\nexport const a = z.object({ ticket });\n')).toBe(
    'const TicketSchema = z.string();\nexport const a = z.object({ ticket: TicketSchema });\n',
  );
});

test('what is exported, or would meet another name, is left alone', () => {
  expect(renamed('export const ticket = z.string();\n')).toBeUndefined();
  expect(renamed('const ticket = z.string();\nexport { ticket as t };\n')).toBeUndefined();
  expect(renamed('const ticket = z.string();\nconst TicketSchema = ticket;\n')).toBeUndefined();
});

test('a name that is declared twice is left alone', () => {
  expect(
    renamed('const ticket = z.string();\nexport const f = () => { const ticket = 1; return ticket; };\n'),
  ).toBeUndefined();
});
