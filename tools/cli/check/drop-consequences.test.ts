import type { Finding, Topic } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { dropConsequences } from './drop-consequences.ts';

const draw = (rule: string, file: string, line: number, what: string, about?: Topic): Finding => ({
  rule,
  severity: 'error',
  file,
  line,
  what,
  why: 'y',
  fix: 'f',
  docs: 'd',
  ...(about ? { about } : {}),
});
const upward = draw('imports-point-down', 'a/x.ts', 3, "service may not import ui ('@acme/tickets-ui').");

test('the compiler on the line of an architecture finding says nothing new', () => {
  expect(dropConsequences([upward, draw('typecheck', 'a/x.ts', 3, 'TS6307: not listed.')])).toEqual([upward]);
});

test('the compiler on the next line is heard', () => {
  expect(dropConsequences([upward, draw('typecheck', 'a/x.ts', 4, 'TS2322: no number.')])).toHaveLength(2);
});

test('a test that cannot find the forbidden module says nothing new', () => {
  const lost = draw(
    'test',
    'a/x.test.ts',
    1,
    "the test file does not load: Cannot find package '@acme/tickets-ui' imported from x",
    { kind: 'unloaded', of: 'x', module: '@acme/tickets-ui' },
  );
  expect(dropConsequences([upward, lost])).toEqual([upward]);
});

test('a test that cannot find another module is heard', () => {
  const lost = draw(
    'test',
    'a/x.test.ts',
    1,
    "the test file does not load: Cannot find package '@acme/tickets-uix' imported from x",
    { kind: 'unloaded', of: 'x', module: '@acme/tickets-uix' },
  );
  expect(dropConsequences([upward, lost])).toHaveLength(2);
});

test('two architecture findings on one line are both heard', () => {
  const logging = draw('structured-logging', 'a/x.ts', 3, 'console.');
  expect(dropConsequences([upward, logging])).toHaveLength(2);
});

test('that a file is used by nobody is said once nothing else is wrong with it', () => {
  const unused = draw('reachable-packages', 'a/x.ts', 1, 'nothing imports a/x.ts.');
  expect(dropConsequences([upward, unused])).toEqual([upward]);
  expect(dropConsequences([{ ...upward, file: 'a/y.ts' }, unused])).toHaveLength(2);
  expect(dropConsequences([draw('test', 'a/x.ts', 1, 'the test file does not load'), unused])).toContainEqual(unused);
});

test('an unused file that exports something new is both', () => {
  const unused = draw('reachable-packages', 'a/index.ts', 1, 'nothing uses a.');
  const surface = draw('public-surface', 'a/index.ts', 1, 'the exports differ.');
  expect(dropConsequences([unused, surface])).toHaveLength(2);
});

test('that a test was skipped is said where no words in its file are seen to ask for it', () => {
  const skipped = draw('no-unwaived-disable', 'a/x.test.ts', 4, "'opens' was not run: skipped.", {
    kind: 'skipped-test',
  });
  const words = draw('no-unwaived-disable', 'a/x.test.ts', 3, "'describe.skip' keeps tests from running.");
  expect(dropConsequences([words, skipped])).toEqual([words]);
  expect(dropConsequences([{ ...words, file: 'a/y.test.ts' }, skipped])).toHaveLength(2);
});

test('that a name is computed is said where no linter has read it', () => {
  const computed = draw(
    'io-edges',
    'a/x.ts',
    3,
    'import() of a computed name reaches code that no rule can follow, which …',
    { kind: 'computed-name' },
  );
  expect(dropConsequences([upward, computed])).toEqual([upward]);
  expect(dropConsequences([{ ...upward, line: 4 }, computed])).toHaveLength(2);
  const { about: _about, ...several } = computed;
  expect(dropConsequences([upward, several])).toContainEqual(several);
});

test('a file that cannot be parsed is one finding, whoever fails to read it', () => {
  const syntax = draw('syntax', 'a/x.ts', 3, 'the file cannot be parsed: Unexpected token.');
  const unread = draw('declared-dependencies', 'a/x.ts', 3, 'the imports of this file are unknown, because …', {
    kind: 'unread',
  });
  const compiler = draw('typecheck', 'a/x.ts', 9, "TS1005: '}' expected.");
  const lost = draw('test', 'a/x.test.ts', 1, 'the test file does not load: …', {
    kind: 'unloaded',
    of: 'a/x.ts:3: Expression expected',
  });
  const unbuilt = draw('build', 'a/vite.config.ts', 1, "'vite build a' fails: …", {
    kind: 'unloaded',
    of: 'parse error in /w/a/x.ts',
  });
  expect(dropConsequences([unread, compiler, syntax, lost, unbuilt])).toEqual([syntax]);
});

test('what is wrong with another file, and what can be read all the same, is heard beside it', () => {
  const syntax = draw('syntax', 'a/x.ts', 3, 'the file cannot be parsed: Unexpected token.');
  const others = [
    draw('declared-dependencies', 'a/y.ts', 3, 'the imports of this file are unknown, because …', { kind: 'unread' }),
    draw('typecheck', 'a/y.ts', 9, "TS2307: Cannot find module './x.ts'"),
    draw('test', 'a/x.test.ts', 1, 'the test file does not load: …', { kind: 'unloaded', of: 'a/z.ts:3: wrong' }),
    draw('test', 'a/y.test.ts', 4, "'a/x.ts is read' fails: no"),
    draw('max-file-lines', 'a/x.ts', 1, '301 lines'),
  ];
  expect(dropConsequences([syntax, ...others]).map(({ what }) => what)).toEqual(
    [syntax, ...others].map(({ what }) => what),
  );
});

test('a tsconfig that the compiler cannot read is judged by no other rule', () => {
  const broken = draw('typecheck', 'a/tsconfig.json', 2, 'a/tsconfig.json is no plain JSON');
  const { line: _line, ...unplaced } = draw('package-shape', 'a/tsconfig.json', 1, 'is no JSON object.');
  expect(dropConsequences([broken, unplaced])).toEqual([broken]);
  expect(dropConsequences([{ ...broken, file: 'b/tsconfig.json' }, unplaced])).toContainEqual(unplaced);
  expect(dropConsequences([unplaced])).toEqual([unplaced]);
});

test('a tsconfig that is not there is told by the rule that lists the files of a package', () => {
  const { line: _line, ...missing } = draw('typecheck', 'a/b/tsconfig.json', 1, 'a/b/tsconfig.json is missing.');
  const shape = draw('package-shape', 'a/b/package.json', 1, 'a/b has no tsconfig.json; every layer package has it.');
  const lacks = (of: string): Finding => ({ ...shape, about: { kind: 'missing-file', of } });
  expect(dropConsequences([missing, lacks('a/b/tsconfig.json')])).toEqual([shape]);
  expect(dropConsequences([missing, lacks('a/c/tsconfig.json')])).toContainEqual(missing);
});
