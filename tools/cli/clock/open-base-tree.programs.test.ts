import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBaseTree } from './open-base-tree.ts';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
const LIMIT_MS = 60_000;

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'open base tree ')));
});
afterEach(() => rmSync(root, { recursive: true }));

const git = (...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** A repository with one commit whose `pnpm`, in the workspace at `folder`, runs this code. */
const start = (pnpm = '', folder = '.'): string => {
  git('init', '-q');
  const bins = join(root, folder, 'node_modules/.bin');
  mkdirSync(bins, { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), '{}');
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  writeFileSync(join(bins, 'pnpm'), `#!/usr/bin/env node\n${pnpm}\n`);
  chmodSync(join(bins, 'pnpm'), 0o755);
  git('add', '.');
  git('commit', '-qm', 'one');
  return git('rev-parse', 'HEAD');
};
const listTrees = (): string[] => git('worktree', 'list').split('\n');
const listFolders = (pid = process.pid): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`harness-clock-${pid}-`));

test('the base stands beside the workspace, installed, until it is closed', async () => {
  const commit = start("require('node:fs').writeFileSync('installed', process.argv.slice(2).join(' '));");
  writeFileSync(join(root, 'package.json'), '{ "edited": true }');
  const tree = await openBaseTree(root, commit, LIMIT_MS);
  const at = tree.ok ? tree.value.root : '';
  expect(readdirSync(at).toSorted()).toEqual(['.git', '.gitignore', 'installed', 'package.json']);
  expect(listTrees()).toHaveLength(2);
  if (tree.ok) tree.value.close();
  expect([existsSync(at), listTrees().length, listFolders()]).toEqual([false, 1, []]);
});

test('a workspace in a folder of its repository has its base in that folder', async () => {
  const tree = await openBaseTree(join(root, 'web'), start('', 'web'), LIMIT_MS);
  expect(basename(tree.ok ? tree.value.root : '')).toBe('web');
  if (tree.ok) tree.value.close();
});

test('a base that does not install is a failure that says why, and leaves nothing', async () => {
  const commit = start("process.stdout.write(' ERR_PNPM_OUTDATED_LOCKFILE  It is old\\n'); process.exit(1);");
  const tree = await openBaseTree(root, commit, LIMIT_MS);
  expect(tree).toMatchObject({ ok: false, failures: [{ code: 'clock-base' }] });
  expect(tree.ok ? '' : tree.failures[0]?.message).toContain('(ERR_PNPM_OUTDATED_LOCKFILE  It is old)');
  expect([listTrees().length, listFolders()]).toEqual([1, []]);
});

test('an installation that takes too long is ended', async () => {
  const tree = await openBaseTree(root, start('setInterval(() => undefined, 1000);'), 300);
  expect(tree.ok ? '' : tree.failures[0]?.message).toContain('it was ended after 0.3 s');
});

test('a commit that is not there is a failure', async () => {
  start();
  const tree = await openBaseTree(root, '0123456789012345678901234567890123456789', LIMIT_MS);
  expect(tree.ok ? '' : tree.failures[0]?.message).toContain('The base 012345678 cannot be checked out');
  expect([listTrees().length, listFolders()]).toEqual([1, []]);
});

/** Opens the base of `commit` in a process of its own, gives its folder, and ends the process by a signal. */
const openAndEnd = async (commit: string, signal: NodeJS.Signals): Promise<{ pid: number; code: unknown }> => {
  const script = `import { openBaseTree } from ${JSON.stringify(join(import.meta.dirname, 'open-base-tree.ts'))};
    const tree = await openBaseTree(${JSON.stringify(root)}, '${commit}', ${LIMIT_MS});
    process.stdout.write(tree.value.root);
    setInterval(() => undefined, 1000);`;
  const host = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname });
  const [printed] = await once(host.stdout, 'data');
  expect(existsSync(String(printed))).toBe(true);
  host.kill(signal);
  const [code] = await once(host, 'exit');
  return { pid: host.pid ?? 0, code };
};

test('a process that is told to end leaves no tree', async () => {
  const { pid, code } = await openAndEnd(start(), 'SIGINT');
  expect([code, listTrees().length, listFolders(pid)]).toEqual([130, 1, []]);
});

test('what a process left that was killed goes with the next', async () => {
  const commit = start();
  const { pid } = await openAndEnd(commit, 'SIGKILL');
  expect([listTrees().length, listFolders(pid).length]).toEqual([2, 1]);
  const tree = await openBaseTree(root, commit, LIMIT_MS);
  expect([listTrees().length, listFolders(pid)]).toEqual([2, []]);
  if (tree.ok) tree.value.close();
});

test('what a process uses that still lives stays', async () => {
  const commit = start();
  const first = await openBaseTree(root, commit, LIMIT_MS);
  const second = await openBaseTree(root, commit, LIMIT_MS);
  expect(listTrees()).toHaveLength(3);
  expect(first.ok && existsSync(dirname(first.value.root))).toBe(true);
  if (first.ok) first.value.close();
  if (second.ok) second.value.close();
});
