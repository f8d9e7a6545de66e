import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readChanges } from './read-changes.ts';
import { readWaiverTexts } from './read-waiver-texts.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const write = (root: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
};

/** A repository whose main branch has `files`, with another branch checked out in its folder `below`. */
const plant = (files: Record<string, string>, below = ''): { root: string; git: (...args: string[]) => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'changes 🎫 '));
  roots.push(folder);
  const root = join(folder, below);
  const git = (...args: string[]): void => {
    const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...settings, ...args], { cwd: folder, stdio: 'ignore' });
  };
  write(root, files);
  git('init', '-b', 'main');
  git('add', '-A');
  git('commit', '-m', 'first');
  git('checkout', '-b', 'change');
  return { root, git };
};

const read = async (root: string): Promise<unknown> => {
  const { base, files } = await readChanges(root);
  return base === undefined ? 'no base' : readWaiverTexts(root, base, files);
};

test('the waivers of a change are read as they were and as they are, committed or not', async () => {
  const { root, git } = plant({ 'docs/waivers/a.md': 'a', 'docs/waivers/b.md': 'b', 'docs/waivers/same.md': 's' });
  rmSync(join(root, 'docs/waivers/b.md'));
  write(root, { 'docs/waivers/a.md': 'A' });
  git('add', '-A');
  git('commit', '-m', 'second');
  write(root, { 'docs/waivers/c ü.md': 'c', 'docs/waivers/README.md': 'r', 'packages/x.md': 'x' });
  expect(await read(root)).toEqual({
    before: new Map([
      ['docs/waivers/a.md', 'a'],
      ['docs/waivers/b.md', 'b'],
    ]),
    now: new Map([
      ['docs/waivers/a.md', 'A'],
      ['docs/waivers/c ü.md', 'c'],
    ]),
  });
});

test('a workspace below the top of its repository is read the same', async () => {
  const { root, git } = plant({ 'docs/waivers/a.md': 'a' }, 'apps/workspace');
  write(root, { 'docs/waivers/a.md': 'A' });
  git('add', '-A');
  git('commit', '-m', 'second');
  expect(await read(root)).toEqual({
    before: new Map([['docs/waivers/a.md', 'a']]),
    now: new Map([['docs/waivers/a.md', 'A']]),
  });
});

test('where nothing was committed since there is no base', async () => {
  expect(await read(plant({ 'x.ts': '' }).root)).toBe('no base');
});
