import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { worktree } from './worktree.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const plant = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'harness worktree 🎫 ')));
  folders.push(folder);
  const root = join(folder, 'desk');
  mkdirSync(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  writeFileSync(join(root, '.gitignore'), '.data/\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'x');
  return root;
};

const ready = async (): Promise<undefined> => undefined;
const ask = async (root: string, kind: 'new' | 'remove', named: string): Promise<string> => {
  const outcome = await worktree(root, { ask: kind, named }, ready);
  return outcome.ok ? outcome.value : outcome.failures.map(({ code }) => code).join();
};

test('a tree is made beside the first, on a branch and with a port of its own', async () => {
  const root = plant();
  expect(await ask(root, 'new', 'one')).toBe(
    `${root}-one: branch one from HEAD, port 4601\nNext: cd ${root}-one && pnpm harness check\n`,
  );
  expect(await ask(root, 'new', 'two')).toContain('port 4602');
  expect(readFileSync(`${root}-two/.data/env`, 'utf8')).toBe('PORT=4602\n');
  expect(await worktree(root, { ask: 'list' }, ready)).toEqual({
    ok: true,
    value: `${root} main\n${root}-one one port 4601\n${root}-two two port 4602\n`,
  });
});

test('five at once have five ports, for trees made from a tree too', async () => {
  const root = plant();
  await ask(root, 'new', 'one');
  for (const name of ['two', 'three', 'four', 'five']) await ask(`${root}-one`, 'new', name);
  const ports = ['one', 'two', 'three', 'four', 'five'].map((name) =>
    readFileSync(`${root}-${name}/.data/env`, 'utf8'),
  );
  expect(new Set(ports).size).toBe(5);
});

test('a tree is removed unless something in it would be lost, and its port is free again', async () => {
  const root = plant();
  await ask(root, 'new', 'one');
  writeFileSync(`${root}-one/new.txt`, '');
  expect(await ask(root, 'remove', 'one')).toBe('worktree-refused');
  rmSync(`${root}-one/new.txt`);
  expect(await ask(root, 'remove', 'one')).toBe(`removed ${root}-one; its branch is kept\n`);
  expect(existsSync(`${root}-one`)).toBe(false);
  expect(await ask(root, 'new', 'two')).toContain('port 4601');
});

test('where a folder is in the way, no branch is left', async () => {
  const root = plant();
  mkdirSync(`${root}-one/full`, { recursive: true });
  expect(await ask(root, 'new', 'one')).toBe('worktree-refused');
  rmSync(`${root}-one`, { recursive: true });
  expect(await ask(root, 'new', 'one')).toContain('port 4601');
});

test('names that cannot be or are taken, and trees that are not, are refused', async () => {
  const root = plant();
  expect(await ask(root, 'new', '../x')).toBe('worktree-name');
  expect(await ask(root, 'new', 'main')).toBe('worktree-refused');
  expect(await ask(root, 'remove', 'one')).toBe('no-worktree');
  expect(await ask(tmpdir(), 'new', 'one')).toBe('no-git');
});

test('an installation that fails says where to repeat it', async () => {
  const failed = await worktree(plant(), { ask: 'new', named: 'one' }, async () => 'pnpm install failed: x.');
  expect(failed).toMatchObject({
    ok: false,
    failures: [{ code: 'install-failed', message: 'pnpm install failed: x.' }],
  });
});
