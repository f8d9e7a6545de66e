import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import type { Waiver } from '@acme/tools-waivers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBudgetPart } from './read-budget-part.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-budget-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const SPEC: HarnessSpec = {
  ...EXAMPLE_SPEC,
  budget: {
    ceilingSeconds: 1000,
    shape: {
      criticalPathSeconds: 100,
      editSeconds: 100,
      blastSeconds: 100,
      largestBlastSeconds: 100,
      packageSeconds: 10,
    },
    coefficients: 'model.json',
  },
};

const NOTHING = { start: 0, per: {} };
const MODEL = {
  calibrationSeconds: 0.12,
  check: { start: 0, task: 0 },
  targets: {
    typecheck: { start: 0, per: { sourceKb: 1 } },
    test: NOTHING,
    boundaries: NOTHING,
    docs: NOTHING,
    build: NOTHING,
    canaries: NOTHING,
    lint: NOTHING,
  },
};

const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' });
};

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const SOURCE = 'packages/utils/a/src/index.ts';

/** A source file of so many kilobytes, each of which the model takes for a second. */
const writeSource = (kilobytes: number): void => write(SOURCE, `${'/'.repeat(1023)}\n`.repeat(kilobytes));

const start = (kilobytes: number): void => {
  write('harness.config.ts', '');
  write('model.json', JSON.stringify(MODEL));
  write('packages/utils/a/package.json', '{"name":"@acme/utils-a"}');
  write('docs/waivers/old.md', 'old');
  writeSource(kilobytes);
  git('init', '-q');
  git('add', '--all');
  git('commit', '-qm', 'one');
};

const read = () => readBudgetPart(root, SPEC, 'main', false);
const rulesOf = async (): Promise<string[]> => (await read()).findings.map(({ rule }) => rule);

test('a change within the budget has nothing to say, and its predicted seconds', async () => {
  start(4);
  writeSource(5);
  expect(await read()).toMatchObject({ findings: [], failures: [], notes: [], predicted: { package: 5 } });
});

test('a change past the budget is a finding', async () => {
  start(6);
  writeSource(7);
  expect(await rulesOf()).toEqual(['budget-shape']);
});

test('facts that were kept say the same as the files', async () => {
  start(6);
  writeSource(7);
  const first = await read();
  expect((await read()).findings).toEqual(first.findings);
  expect((await readBudgetPart(root, SPEC, 'main', true)).findings).toEqual(first.findings);
});

test('facts that cannot be read are read anew', async () => {
  start(6);
  writeSource(7);
  write('.nx/harness/budget-facts.json', '{"version":1,"facts":[["x",{}]]}');
  expect(await rulesOf()).toEqual(['budget-shape']);
});

test('a model that is edited in the change does not judge it, and is noted', async () => {
  start(6);
  writeSource(7);
  write('model.json', JSON.stringify({ ...MODEL, targets: { ...MODEL.targets, typecheck: NOTHING } }));
  const part = await read();
  expect(part.findings.map(({ rule }) => rule)).toEqual(['budget-shape']);
  expect(part.notes).toEqual([expect.stringContaining('edits model.json')]);
});

test('a model that is gone or broken is a failure', async () => {
  start(6);
  write('model.json', '{}');
  expect((await read()).failures[0]?.code).toBe('budget-coefficients');
  rmSync(join(root, 'model.json'));
  expect((await read()).failures[0]?.code).toBe('budget-coefficients');
});

test('a package that cannot be read is a failure', async () => {
  start(6);
  write('packages/utils/a/package.json', '{');
  expect((await read()).failures[0]?.code).toBe('budget-tree');
});

test('a base that cannot be read is passed over for the one before it', async () => {
  start(6);
  write('packages/utils/a/package.json', '{');
  git('commit', '-qam', 'broken');
  write('packages/utils/a/package.json', '{"name":"@acme/utils-a"}');
  writeSource(7);
  expect(await rulesOf()).toEqual(['budget-shape']);
});

test('a history in which no base can be read is a failure', async () => {
  write('harness.config.ts', '');
  write('packages/utils/a/package.json', '{');
  git('init', '-q');
  git('add', '--all');
  git('commit', '-qm', 'broken');
  start(6);
  expect((await read()).failures[0]?.code).toBe('budget-base-broken');
});

test('a base without a spec had no budget: only the ceilings judge', async () => {
  start(6);
  git('rm', '-q', '--cached', 'harness.config.ts');
  git('commit', '-qm', 'none');
  writeSource(7);
  expect(await rulesOf()).toEqual([]);
  writeSource(11);
  expect(await rulesOf()).toEqual(['budget-ceiling']);
});

test('no main branch is a failure, never a pass', async () => {
  start(6);
  expect((await readBudgetPart(root, SPEC, undefined, false)).failures[0]?.code).toBe('budget-no-main');
});

test('without git there is no change, and that is said', async () => {
  write('packages/utils/a/package.json', '{"name":"@acme/utils-a"}');
  expect(await read()).toMatchObject({ findings: [], failures: [], notes: [expect.stringContaining('no git')] });
});

const waiver = (rule: string, file: string): Waiver => ({
  file,
  rule,
  target: { kind: 'path', path: SOURCE, symbol: undefined },
  reason: 'r',
  owner: '@o',
  expires: '2026-01-01',
});

test('a rise is paid for by a waiver of the change, not by one that was there', async () => {
  start(6);
  write('docs/waivers/new.md', 'new');
  const { mayPay } = await read();
  expect(mayPay(waiver('budget-shape', 'docs/waivers/new.md'))).toBe(true);
  expect(mayPay(waiver('budget-shape', 'docs/waivers/old.md'))).toBe(false);
  expect(mayPay(waiver('no-cycles', 'docs/waivers/old.md'))).toBe(true);
});
