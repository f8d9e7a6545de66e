import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { latestDay } from '@acme/tools-waivers';
import { afterEach, expect, test } from 'vitest';
import { waive, type WaiveOptions } from './waive.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const FILE = 'packages/tickets/service/src/open.ts';

const plant = (files: Record<string, string> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'waive 🎫 '));
  roots.push(root);
  const pages = { 'tools/graph-rules/rules/no-cycles.md': '', 'tools/eslint-rules/rules/structured-logging.md': '' };
  for (const [file, text] of Object.entries({ [FILE]: '', ...pages, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const today = new Date().toISOString().slice(0, 10);
const latest = latestDay({ spec: EXAMPLE_SPEC, today });
const sound: WaiveOptions = {
  rule: 'no-cycles',
  path: FILE,
  edge: undefined,
  symbol: undefined,
  reason: 'Both go when the old client does',
  owner: '@org/team',
  expires: latest,
};

const run = (change: Partial<WaiveOptions>, root = plant(), from = root): string => {
  const outcome = waive(root, from, { ...sound, ...change }, EXAMPLE_SPEC);
  return outcome.ok ? outcome.value : outcome.failures.map(({ code, message }) => `${code}: ${message}`).join(' ');
};

const listed = (root: string): string[] => readdirSync(join(root, 'docs/waivers'));

test('a waiver is written and printed, with what it silences and what comes next', () => {
  const root = plant();
  const printed = run({}, root);
  const [name = ''] = listed(root);
  const text = readFileSync(join(root, 'docs/waivers', name), 'utf8');
  expect(text).toContain(`path: "${FILE}"\n`);
  expect(printed).toContain(
    `wrote docs/waivers/${name}\n${text}silences no-cycles at ${FILE} until ${latest}: none of`,
  );
  expect(printed).toMatch(/\nNext: pnpm harness check\n$/);
});

test('what the last check found there is counted', () => {
  const finding = {
    rule: 'no-cycles',
    severity: 'error',
    file: FILE,
    line: 3,
    what: 'w',
    why: 'y',
    fix: 'f',
    docs: 'd',
  };
  const counts = { durationMs: 1, files: 1, rules: 0, tests: { passed: 0, failed: 0 } };
  const report = { task: 'graph-rules:boundaries', run: 'r', ...counts, findings: [finding] };
  const root = plant({ '.nx/harness/check-a.log': `harness-task ${JSON.stringify(report)}\n` });
  expect(run({}, root)).toContain(`1 of the last check's findings, first at ${FILE}:3\n`);
});

test('a path may be relative to the folder, and have the line that a finding shows', () => {
  const root = plant();
  expect(run({ path: 'src/open.ts:3:1' }, root, join(root, 'packages/tickets/service'))).toContain(`path: "${FILE}"`);
});

test('an edge is written as one', () => {
  const root = plant({ 'packages/tickets/service/package.json': '{}' });
  const printed = run({ path: undefined, edge: 'packages/tickets/service->stripe' }, root);
  expect(printed).toContain('edge: "packages/tickets/service -> stripe"\n');
});

test('a rule that there is not is refused, and nothing is written', () => {
  const root = plant();
  expect(run({ rule: 'no-cycle' }, root)).toBe("waiver-refused: There is no rule 'no-cycle'.");
  expect(() => listed(root)).toThrow('ENOENT');
});

test('a path that does not exist, a folder and a path outside are refused', () => {
  expect(run({ path: 'packages/gone.ts' })).toMatch(/^waiver-refused: Path 'packages\/gone.ts' does not exist/);
  expect(run({ path: 'packages/tickets' })).toMatch(/^waiver-refused: .* is a whole folder/);
  expect(run({ path: '../x.ts' })).toMatch(/^waiver-refused: /);
});

test('a missing part is named', () => {
  expect(run({ reason: undefined, owner: undefined })).toBe('waiver-incomplete: A waiver needs --reason, --owner.');
  expect(run({ path: undefined })).toBe('waiver-incomplete: A waiver needs path or --edge.');
});

test('a reason too short and an owner who is nobody are refused', () => {
  expect(run({ reason: 'legacy' })).toMatch(/^waiver-refused: Reason 'legacy' is too short/);
  expect(run({ owner: 'the team' })).toMatch(/^waiver-refused: Owner 'the team' is nobody/);
});

test('a day in the past, beyond the limit or of no calendar is refused', () => {
  expect(run({ expires: '2020-01-31' })).toBe('waiver-refused: expires 2020-01-31 is in the past.');
  expect(run({ expires: '9999-01-31' })).toMatch(/^waiver-refused: Expires 9999-01-31 is more than the 90 days/);
  expect(run({ expires: 'tomorrow' })).toMatch(/^waiver-refused: Expires is no date/);
});

test('the same waiver is written once, another symbol is another', () => {
  const root = plant();
  run({}, root);
  expect(run({ owner: '@other' }, root)).toMatch(/^waiver-exists: docs\/waivers\/no-cycles-.* waives the same/);
  expect(run({ symbol: 'src/close.ts' }, root)).toMatch(/^wrote /);
  expect(listed(root)).toHaveLength(2);
});
