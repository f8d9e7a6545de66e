import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { type Ran, runProgram } from './run-program.ts';

/** One repository for the whole file, in which one of each kind is made; the tests are its story, in order. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo generators-')));
const desk = join(home, 'desk');
const NO_NETWORK = {
  npm_config_registry: 'http://127.0.0.1:9/',
  HTTP_PROXY: 'http://127.0.0.1:9/',
  HTTPS_PROXY: 'http://127.0.0.1:9/',
  NO_PROXY: '',
};

const harness = (...args: string[]): Promise<Ran> =>
  runProgram('npm', ['exec', '--', 'harness', ...args], { cwd: desk, env: NO_NETWORK });
const git = async (...args: string[]): Promise<string> => (await runProgram('git', args, { cwd: desk })).stdout.trim();
const check = async (): Promise<CheckReport> => JSON.parse((await harness('check', '--all', '--json')).stdout);
const made = async (...args: string[]): Promise<[number | null, string]> => {
  const { code, stderr } = await harness('new', ...args);
  return [code, stderr.replaceAll(/^npm warn .*\n/gm, '')];
};

beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  const bin = ['exec', '--yes', '--package', inject('tarball'), '--', 'create-harness-repo'];
  await runProgram('npm', [...bin, desk, '--scope', '@globex', '--no-check'], { cwd: home });
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
  expect(await check()).toMatchObject({ ok: true, failures: [], findings: [] });
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

test('a new rule is red by name until it is written', async () => {
  await git('add', '--all');
  await git('-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost', 'commit', '--quiet', '--message', 'Generate');
  expect(await made('rule', 'no-classes', '--kind', 'file')).toEqual([0, '']);
  expect(await made('rule', 'no-long-names', '--kind', 'graph')).toEqual([0, '']);
  const { ok, failures, findings } = await check();
  const red = [...new Set(findings.map(({ file }) => file))];
  expect(ok).toBe(false);
  expect(red).toContain('tools/eslint-rules/rules/no-classes.test.ts');
  expect(red).toContain('tools/graph-rules/rules/no-long-names.test.ts');
  expect(red.filter((file) => !/^tools\/(?:eslint|graph)-rules\//.test(file))).toEqual([]);
  expect(findings.filter(({ rule }) => rule !== 'test')).toEqual([]);
  expect(failures).toMatchObject([{ code: 'canary-silent', message: expect.stringContaining("'no-classes'") }]);
});

test('once it is written the check is green', async () => {
  await git('clean', '--quiet', '--force', '-d', 'tools/graph-rules');
  await git('checkout', '--quiet', 'tools/graph-rules');
  const write = (ending: string, text: string) =>
    writeFileSync(join(desk, `tools/eslint-rules/rules/no-classes${ending}`), text);
  write('.ts', RULE);
  write('.test.ts', TEST);
  write('.md', PAGE);
  expect(await check()).toMatchObject({ ok: true, failures: [], findings: [] });
});

const RULE = `import { defineRule } from '../define-rule.ts';

export const noClasses = defineRule({
  name: 'no-classes',
  why: 'state that hides in an object is tested only through its methods.',
  messages: {
    declaration: { what: '{{source}} is a class.', fix: 'write functions that take what they need.' },
  },
  create: (context) => ({
    ClassDeclaration: (node) => context.report(node, 'declaration', { source: node.id?.name ?? 'this' }),
  }),
});
`;
const TEST = `import { testRule } from '../test-rule.ts';
import { noClasses } from './no-classes.ts';

testRule(noClasses, {
  'a declaration': {
    path: 'packages/tickets/service/src/desk.ts',
    invalid: 'export class Desk { open = true; }',
    valid: 'export interface Desk { open: boolean }',
    reports: ['declaration'],
  },
});
`;
const PAGE = `# no-classes

State that hides in an object is tested only through its methods.

## ❌ A class

\`\`\`ts packages/tickets/service/src/desk.ts
export class Desk {
  open = true;
}
\`\`\`

> Desk is a class. Why: state that hides in an object is tested only through its methods. Fix: write functions that take what they need. Docs: tools/eslint-rules/rules/no-classes.md

## ✅ An interface

\`\`\`ts packages/tickets/service/src/desk.ts
export interface Desk {
  open: boolean;
}
\`\`\`

## How to repair

Write functions that take what they need.
`;
