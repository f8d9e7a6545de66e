import { expect, test } from 'vitest';
import { mayExportBehaviour } from './may-export-behaviour.ts';

const OWNER = '@acme/providers-telemetry';

const may = (...lines: string[]): boolean =>
  mayExportBehaviour(lines.join('\n'), { package: OWNER, name: 'defineCommand', layer: 'service' });

const IMPORT = `import { defineCommand, type Command } from '${OWNER}';`;
const OPEN = 'export const openTicket = defineCommand({';

test('types are no behaviour, a function is', () => {
  expect(may('export interface Ticket {', '  id: string;', '}', 'export type Id = string;')).toBe(false);
  expect(may('export interface Ticket {', '  id: string;', '}', 'export function open() {}')).toBe(true);
});

test('what another module exports is its own, what this one declares is not', () => {
  expect(may("export { open } from './open.ts';", "export * from './close.ts';")).toBe(false);
  expect(may('export { open };', "export * from './close.ts';")).toBe(true);
});

test('a command in the form of the formatter is one, a function of that form is not', () => {
  expect(may(IMPORT, OPEN, "  name: 'a)',", '  run: () => [1], // (', '});')).toBe(false);
  expect(may(IMPORT, OPEN.replace('defineCommand', 'define'), "  name: 'a)',", '  run: () => [1],', '});')).toBe(true);
});

test('a template in one line is read, one of several is not', () => {
  expect(may(IMPORT, OPEN, '  name: `a) ${b()}`,', '});')).toBe(false);
  expect(may(IMPORT, OPEN, '  name: `a)', '});`', '});')).toBe(true);
});

test('a second declarator is behaviour', () => {
  expect(may(IMPORT, OPEN, '  run: () => 1,', '}), close = async () => {', '};')).toBe(true);
  expect(may(IMPORT, OPEN, '  run: f({', '});', '  }), close = async () => {};')).toBe(true);
  expect(may(IMPORT, OPEN, '  a: 1 }), close = f({', '});')).toBe(true);
});

test('what may hide a bracket is not read: comments, patterns and escapes', () => {
  expect(may(IMPORT, OPEN, '  run: /* ( */ 1,', '});')).toBe(true);
  expect(may(IMPORT, OPEN, '  run: /[(]/,', '});')).toBe(true);
  expect(may(IMPORT, OPEN, "  run: 'don\\'t (',", '});')).toBe(true);
});

test('the primitive is the imported one, by its own name, and no other', () => {
  expect(may(IMPORT.replace(OWNER, 'other'), OPEN, '});')).toBe(true);
  expect(may(`import { define as defineCommand } from '${OWNER}';`, OPEN, '});')).toBe(true);
  expect(may(IMPORT, 'const defineCommand = (given) => given;', OPEN, '});')).toBe(true);
  expect(may(OPEN, '});')).toBe(true);
});

test('escapes may spell anything', () => {
  expect(may('export interface A {}', 'const \\u0061 = 1;')).toBe(true);
});
