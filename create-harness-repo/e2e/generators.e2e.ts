import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { runBin } from './run-bin.ts';
import { runHarness } from './run-harness.ts';
import { type Ran, runProgram } from './run-program.ts';
import { awaitDesk, DESK_ANSWERS } from './share-desk.ts';

/** One repository for the whole file, in which one of each kind is made; the tests are its story, in order. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo generators-')));
const desk = join(home, 'desk');
const NO_NETWORK = {
  npm_config_registry: 'http://127.0.0.1:9/',
  HTTP_PROXY: 'http://127.0.0.1:9/',
  HTTPS_PROXY: 'http://127.0.0.1:9/',
  NO_PROXY: '127.0.0.1',
};

const harness = (...args: string[]): Promise<Ran> => runHarness(desk, args, { ...NO_NETWORK, ...inject('cache') });
const git = async (...args: string[]): Promise<string> => (await runProgram('git', args, { cwd: desk })).stdout.trim();
const check = async (): Promise<CheckReport> => JSON.parse((await harness('check', '--all', '--json')).stdout);
let whole: CheckReport;
const made = async (...args: string[]): Promise<[number | null, string]> => {
  const { code, stderr } = await harness('new', ...args);
  return [code, stderr];
};

beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  await runBin([desk, ...DESK_ANSWERS, '--no-check'], { cwd: home });
  await awaitDesk();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('one of each kind of package is made without a network', async () => {
  expect(await made('domain', 'billing')).toEqual([0, '']);
  expect(await made('domain', 'purchase-orders')).toEqual([0, '']);
  expect(await made('package', 'shipping/service')).toEqual([0, '']);
  expect(await made('provider', 'mail-box')).toEqual([0, '']);
  expect(await made('util', 'chunk')).toEqual([0, '']);
});

test('a layer is added to a domain that exists, in its own words', async () => {
  expect(await made('domain', 'payroll', '--entity', 'salary')).toEqual([0, '']);
  rmSync(join(desk, 'packages/payroll/ui'), { recursive: true });
  const lockfile = join(desk, 'pnpm-lock.yaml');
  writeFileSync(
    lockfile,
    readFileSync(lockfile, 'utf8').replace(/ {2}packages\/payroll\/ui:\n[^]*?\n\n(?= {2}\S)/, ''),
  );
  expect(await made('package', 'payroll/ui')).toEqual([0, '']);
  expect(readFileSync(join(desk, 'packages/payroll/ui/src/index.ts'), 'utf8')).toContain('Salary');
});

test('with no edit the whole check is green', async () => {
  whole = await check();
  const { ok, failures, findings, tasks } = whole;
  expect([ok, failures]).toEqual([true, []]);
  expect(findings.filter(({ rule, severity }) => severity === 'error' || rule !== 'reachable-packages')).toEqual([]);
  // What the new packages do not change was done in the shared repository.
  expect([tasks.cached > 0, tasks.cached < tasks.total]).toEqual([true, true]);
});

test('what no app uses yet is a warning, with the wiring to add', () => {
  const billing = whole.findings.filter(({ file }) => file.startsWith('packages/billing/'));
  expect(billing).toMatchObject([{ rule: 'reachable-packages', fix: expect.stringContaining('packages/apps/desk') }]);
});

test('nothing of the exemplars is left in the copies', async () => {
  const copies = ['billing', 'purchase-orders', 'shipping', 'providers/mail-box', 'utils/chunk'];
  const paths = copies.map((each) => `packages/${each}`);
  expect(await git('grep', '--untracked', '-niE', 'account|clock|assert.?never', '--', ...paths)).toBe('');
});

test('a name that cannot be is refused in one line, and nothing is written', async () => {
  const before = await git('status', '--short', '--untracked-files=all');
  const refused = await Promise.all([
    made('domain', '../billing'),
    made('domain', 'billing'),
    made('domain', 'providers-mail'),
    made('util', 'class'),
    made('package', 'billing/views'),
    made('rule', 'no-foo'),
  ]);
  expect(refused).toEqual(refused.map(() => [2, expect.stringMatching(/^error [a-z-]+: [^\n]+ Hint: [^\n]+\n$/)]));
  expect(await git('status', '--short', '--untracked-files=all')).toBe(before);
});

/** The guide from a review comment to a rule: the commands it runs, and the files it shows. */
const readGuide = (): { commands: string[][]; files: Map<string, string>; text: string } => {
  const text = readFileSync(join(desk, 'docs/guides/from-review-comment-to-rule.md'), 'utf8');
  const shown = [...text.matchAll(/^(`{3,})\w+ (\S+)\n([^]*?)^\1$/gm)];
  const run = [...text.matchAll(/^```sh\npnpm harness (.*)\n```$/gm)];
  return {
    commands: run.map(([, command = '']) => command.split(' ')),
    files: new Map(shown.map(([, , path = '', content = '']) => [path, content])),
    text,
  };
};
const write = (path: string, content: string) => writeFileSync(join(desk, path), content);

test('a new rule is red by name until it is written', async () => {
  await git('add', '--all');
  await git('-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost', 'commit', '--quiet', '--message', 'Generate');
  const [make = []] = readGuide().commands;
  expect(make).toEqual(['new', 'rule', 'no-getters', '--kind', 'file']);
  expect(await made(...make.slice(1))).toEqual([0, '']);
  expect(await made('rule', 'no-long-names', '--kind', 'graph')).toEqual([0, '']);
  const { ok, failures, findings } = await check();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const red = [...new Set(errors.map(({ file }) => file))];
  expect(ok).toBe(false);
  expect(red).toContain('tools/eslint-rules/rules/no-getters.test.ts');
  expect(red).toContain('tools/graph-rules/rules/no-long-names.test.ts');
  expect(red.filter((file) => !/^tools\/(?:eslint|graph)-rules\//.test(file))).toEqual([]);
  expect(errors.filter(({ rule }) => rule !== 'test')).toEqual([]);
  expect(failures).toMatchObject([{ code: 'canary-silent', message: expect.stringContaining("'no-getters'") }]);
});

test('once it is written as the guide says, the check that the guide runs is green', async () => {
  await git('clean', '--quiet', '--force', '-d', 'tools/graph-rules');
  await git('checkout', '--quiet', 'tools/graph-rules');
  await harness('docs', '--write');
  const { commands, files } = readGuide();
  const rule = [...files].filter(([path]) => path.startsWith('tools/eslint-rules/rules/no-getters.'));
  expect(rule).toHaveLength(3);
  for (const [path, content] of rule) write(path, content);
  expect(commands.at(-1)).toEqual(['check', '--all']);
  const { ok, failures, findings } = await check();
  expect([ok, failures, findings.filter(({ severity }) => severity === 'error')]).toEqual([true, [], []]);
});

test('then what the review comment was about is a finding, in the words of the guide', async () => {
  const { files, text } = readGuide();
  const file = 'packages/tickets/repo/src/with-age.ts';
  write(file, files.get(file) ?? '');
  const { code, stdout } = await harness('check', 'packages/tickets/repo');
  const told = stdout.split('\n').filter((line) => line.startsWith(file));
  expect([code, told.map((line) => text.includes(`\n> ${line}\n`))]).toEqual([1, [true]]);
});
