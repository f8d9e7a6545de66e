import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckReport } from '../check/check-report.ts';
import { tools } from './tools.ts';

const GREEN: CheckReport = {
  ok: true,
  mode: 'only',
  durationMs: 1000,
  tasks: { total: 3, cached: 0, failed: 0, skipped: 0 },
  tests: { passed: 1, failed: 0 },
  rules: 0,
  files: 0,
  findings: [],
  failures: [],
  waivers: { live: 0, silenced: 0, unused: 0, expired: 0, invalid: 0 },
  budget: { ceilingSeconds: 60, usedSeconds: 1, withinCeiling: true },
  notes: [],
  log: '.nx/harness/check-now.log',
};
const RED: CheckReport = {
  ...GREEN,
  ok: false,
  findings: [
    { rule: 'test', severity: 'error', file: 'tools/rules/a.test.ts', what: 'w.', why: 'y.', fix: 'f.', docs: 'd' },
  ],
};

let root = '';
let asked: string[][] = [];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (): string => readFileSync(join(root, 'tools/tested.json'), 'utf8');

/** What is printed, or why nothing was; `report` is what the check of the changed tools says. */
const run = async (isWritten: boolean, report = GREEN, meanwhile = (): void => undefined): Promise<string> => {
  const told = await tools(
    root,
    EXAMPLE_SPEC,
    { write: isWritten },
    {
      audience: 'agent',
      env: {},
      check: async (_root, { only }) => {
        asked.push(only);
        meanwhile();
        return { ok: true, value: report };
      },
    },
  );
  return told.ok ? `${told.value.code} ${told.value.text}` : told.failures.map(({ code }) => code).join(' ');
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tools 🎫 '));
  write('package.json', '{ "name": "root", "devDependencies": { "vitest": "catalog:" } }');
  write('vitest.config.ts', 'export default {};\n');
  write('node_modules/vitest/package.json', '{ "version": "5.1.1" }');
  write('tools/spec/package.json', '{ "name": "@acme/tools-spec" }');
  write(
    'tools/rules/package.json',
    '{ "name": "@acme/tools-rules", "dependencies": { "@acme/tools-spec": "workspace:*" } }',
  );
  write('tools/tested.json', '{ "files": {}, "versions": {}, "tools": {} }');
  await run(true);
  asked = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('tools that are as they were recorded are left alone', async () => {
  const before = read();
  expect(await run(true)).toBe('0 2 of 2 tools are as they were tested; a check does not test them again\n');
  expect([asked, read()]).toEqual([[], before]);
  expect(JSON.parse(before)).toMatchObject({ versions: { vitest: '5.1.1' } });
});

test('those that changed are listed, with those that need them', async () => {
  write('tools/spec/index.ts', '');
  expect(await run(false)).toBe(
    '0 0 of 2 tools are as they were tested; a check does not test them again\n' +
      'tested in every check: tools/rules, tools/spec\nOnce they are as they should be: pnpm harness tools --write\n',
  );
  expect(asked).toEqual([]);
});

test('they are checked and recorded', async () => {
  write('tools/rules/index.ts', '');
  expect(await run(true)).toMatch(/^0 check passed \(only\): [^]*\nwrote tools\/tested\.json\n$/);
  expect(asked).toEqual([['tools/rules']]);
  expect(await run(false)).toContain('2 of 2 tools');
});

test('one of their own is recorded like the others', async () => {
  write('tools/own/package.json', '{ "name": "@acme/tools-own" }');
  await run(true);
  expect(asked).toEqual([['tools/own']]);
  expect(await run(false)).toContain('3 of 3 tools');
});

test('what is red is not recorded', async () => {
  const before = read();
  write('tools/rules/index.ts', '');
  expect(await run(true, RED)).toMatch(
    /^1 tools\/rules\/a\.test\.ts test: [^]*\ntools\/tested\.json stays as it was\.\n$/,
  );
  expect(read()).toBe(before);
});

test('what was edited while it was tested is not recorded', async () => {
  const before = read();
  write('tools/rules/index.ts', '');
  expect(await run(true, GREEN, () => write('tools/rules/index.ts', 'export {};'))).toBe('edited-meanwhile');
  expect(read()).toBe(before);
});

test('a record that cannot be read is written anew', async () => {
  write('tools/tested.json', '<<<<<<< HEAD\n');
  expect(await run(false)).toContain('0 of 2 tools');
  await run(true);
  expect(asked).toEqual([['tools/rules', 'tools/spec']]);
  expect(await run(false)).toContain('2 of 2 tools');
});
