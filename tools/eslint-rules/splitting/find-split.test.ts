import { expect, test } from 'vitest';
import { lintWithEslint } from '../lint-with-eslint.ts';

/** What is said of a file of these declarations; the limit of the example spec is 30 lines. */
const repair = (path: string, ...declarations: string[]): string | undefined => {
  const found = lintWithEslint({ [path]: declarations.join('') }).find(({ rule }) => rule === 'max-file-lines');
  return /Fix: (.*) Docs:/.exec(found?.message ?? '')?.[1];
};
/** A function of so many lines that gives `used`. */
const declare = (name: string, lines: number, used = 'undefined'): string =>
  `const ${name} = () => {\n${'  void 0;\n'.repeat(lines - 3)}  return ${used};\n};\n`;
const FILE = 'packages/tickets/service/src/tickets.ts';

test('the smallest group that suffices is moved, with its comments', () => {
  const close = `/** Closes it. */\nexport ${declare('closeTicket', 10, 'sayBye')}`;
  expect(repair(FILE, declare('open', 20), close, declare('sayBye', 4))).toBe(
    'move closeTicket and sayBye (15 lines) to close-ticket.ts: nothing else here uses that.',
  );
});

test('where all hang together, a declaration goes with what only it uses', () => {
  const open = `export ${declare('open', 14, 'close() || sayHi()')}`;
  expect(repair(FILE, open, declare('close', 14, 'sayBye'), declare('sayBye', 4), declare('sayHi', 4))).toBe(
    'move close and sayBye (18 lines) to close.ts, and import what the rest uses of it.',
  );
});

test('what others use too stays', () => {
  const open = `export ${declare('open', 14, 'close() || sayBye()')}`;
  expect(repair(FILE, open, declare('close', 14, 'sayBye'), declare('sayBye', 10))).toBe(
    'move sayBye (10 lines) to say-bye.ts, and import what the rest uses of it.',
  );
});

test('many small groups go together, from the end', () => {
  const small = Array.from({ length: 9 }, (_, index) => declare(`tell${index}`, 4));
  expect(repair(FILE, ...small)).toBe('move tell7 and tell8 (8 lines) to tell7.ts: nothing else here uses that.');
});

test('tests are called by their titles, and go to a test', () => {
  const tests = ['opens', 'closes', 'is closed by its author'].map(
    (title) => `test('${title}', () => {\n${'  void 0;\n'.repeat(9)}});\n`,
  );
  expect(repair('packages/tickets/service/src/tickets.test.ts', ...tests)).toBe(
    "move 'opens' (11 lines) to opens.test.ts: nothing else here uses that.",
  );
});

test('one function that is all there is has to be cut', () => {
  expect(repair(FILE, declare('open', 40))).toBe(
    'cut open (40 lines) into functions, and move some of them to a file of their own.',
  );
});

test('a file of imports only has nothing to be moved', () => {
  expect(repair(FILE, "import './one.ts';\n".repeat(31))).toBe(
    'cut it (31 lines) into functions, and move some of them to a file of their own.',
  );
});
