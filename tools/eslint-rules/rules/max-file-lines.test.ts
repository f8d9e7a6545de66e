import { testRule } from '../test-rule.ts';
import { maxFileLines } from './max-file-lines.ts';

const SERVICE = 'packages/tickets/service/src/tickets.ts';

/** A function of 15 lines that uses `used`. The limit of the example spec is 30 lines. */
const declare = (name: string, used = 'id'): string =>
  `export const ${name} = (id) => {\n${'  void id;\n'.repeat(12)}  return ${used};\n};\n`;

testRule(maxFileLines, {
  'a line more than allowed': {
    path: SERVICE,
    invalid: `${declare('open')}${declare('close')}void 0;\n`,
    valid: `${declare('open')}${declare('close')}`,
    reports: ['apart'],
  },
  'empty lines and comments': {
    path: SERVICE,
    invalid: `${'// Why.\n\n'.repeat(8)}${declare('open')}`,
    valid: `${'// Why.\n\n'.repeat(7)}${declare('open')}\n\n\n`,
    reports: ['whole'],
  },
  'declarations that use each other': {
    path: SERVICE,
    invalid: `${declare('open')}${declare('close', 'open(id)')}${declare('reopen', 'close(id)')}`,
    valid: `${declare('open')}${declare('close', 'open(id)')}`,
    reports: ['part'],
  },
  'what the file is already named after': {
    path: SERVICE,
    invalid:
      `${declare('tickets')}${declare('close', 'id')}${'  void 0;\n'.repeat(4)}export const limit = 5;\n`.replace(
        '  return id;',
        `${'  void id;\n'.repeat(20)}  return id;`,
      ),
    valid: `${declare('tickets')}export const limit = 5;\n`,
    reports: ['whole'],
  },
  'one function that is too long by itself': {
    path: SERVICE,
    invalid: `export const open = () => {\n${'  void 0;\n'.repeat(29)}};\n`,
    valid: `export const open = () => {\n${'  void 0;\n'.repeat(28)}};\n`,
    reports: ['whole'],
  },
  'a file of nothing but imports': {
    path: SERVICE,
    invalid: "import './one.ts';\n".repeat(31),
    valid: "import './one.ts';\n".repeat(30),
    reports: ['whole'],
  },
  'a test': {
    path: 'packages/tickets/service/src/tickets.test.ts',
    invalid: "test('opens', () => {\n  open();\n});\n".repeat(11),
    valid: "test('opens', () => {\n  open();\n});\n".repeat(10),
    reports: ['apart'],
  },
});
