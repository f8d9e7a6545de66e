import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePrograms } from './make-programs.ts';
import { runBin } from './run-bin.ts';
import { type Ran, runProgram } from './run-program.ts';
import { useFolder } from './use-folder.ts';

const { version: VERSION }: { version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
);
const folder = useFolder();
const at = (...parts: string[]) => join(folder.path, ...parts);
const gitIn = async (cwd: string, ...args: string[]) => (await runProgram('git', args, { cwd })).stdout.trim();
const git = (...args: string[]) => gitIn(at('desk'), ...args);
const NO_IDENTITY = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', EMAIL: '' };
/** Stands for npm: notes what it is asked, and answers as told. */
const fakeNpm = (body: string) =>
  makePrograms(at('bin'), { node: true, git: true, sleep: true, npm: `echo "$@" >> "${at('asked')}"\n${body}` });
const asked = () => readFileSync(at('asked'), 'utf8').trim().split('\n');

/** One repository for those who only look at what comes of a name and nothing else. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo-plain-')));
const plain = join(home, 'desk');
let made: Ran;
beforeAll(async () => {
  made = await runBin(['desk', '--no-install'], { cwd: home });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('what is printed is plain, without a terminal', () => {
  const { code, stdout, stderr } = made;
  expect([code, stderr]).toEqual([0, '']);
  // A busy machine may have a step announced before it ends.
  const lines = stdout.replaceAll(/^… .*\n/gm, '');
  expect(lines.replaceAll(/[\d.]+ s\b/g, '0 s').replace(/\d+ files/, '9 files')).toBe(
    `create-harness-repo ${VERSION}: desk in ${plain}\n\n` +
      '✓ wrote 9 files, packages are @desk/* (0 s)\n✓ made the first commit (0 s)\n\n' +
      'Done in 0 s. Next:\n\n  cd desk && npm run setup\n',
  );
});

test('the first commit holds everything, on main', async () => {
  expect(await gitIn(plain, 'status', '--short', '--ignored')).toBe('');
  expect(await gitIn(plain, 'log', '--format=%s', 'main')).toBe(`Create desk with create-harness-repo ${VERSION}`);
});

test('without an identity the first commit has a neutral one, and git stays unconfigured', async () => {
  await runBin(['desk', '--no-install'], { cwd: folder.path, env: { ...NO_IDENTITY, HOME: folder.path } });
  expect(await git('log', '--format=%an <%ae>')).toBe('create-harness-repo <create-harness-repo@localhost>');
  expect(await git('config', '--local', '--get-regexp', 'user')).toBe('');
});

test('with an identity the first commit is its', async () => {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'b', GIT_COMMITTER_NAME: 'c', GIT_COMMITTER_EMAIL: 'd' };
  await runBin(['desk', '--no-install'], { cwd: folder.path, env: { ...NO_IDENTITY, ...who } });
  expect(await git('log', '--format=%an %ae %cn %ce')).toBe('a b c d');
});

test('a repository that git is told of by a hook is left alone', async () => {
  mkdirSync(at('other'));
  await runProgram('git', ['init', '--quiet'], { cwd: at('other') });
  await runBin(['desk', '--no-install'], { cwd: at('other'), env: { GIT_DIR: at('other', '.git') } });
  expect(existsSync(at('other', 'desk', '.git'))).toBe(true);
  expect(readdirSync(at('other', '.git'))).not.toContain('index');
});

test('--no-git makes no repository', async () => {
  await runBin(['desk', '--no-install', '--no-git'], { cwd: folder.path });
  expect(readdirSync(folder.path)).toEqual(['desk']);
  expect(existsSync(at('desk', '.git'))).toBe(false);
});

test('an empty directory is filled in place', async () => {
  mkdirSync(at('desk'));
  const { ino } = statSync(at('desk'));
  const { code, stdout } = await runBin(['.', '--no-install'], { cwd: at('desk') });
  expect([code, stdout.split('\n').at(-2)]).toEqual([0, '  npm run setup']);
  expect(statSync(at('desk')).ino).toBe(ino);
  expect(readdirSync(at('desk')).filter((name) => name.includes('creating'))).toEqual([]);
});

test('a repository without commits gets its first', async () => {
  mkdirSync(at('desk'));
  await runProgram('git', ['init', '--quiet', '--initial-branch=trunk'], { cwd: at('desk') });
  await runBin(['desk', '--no-install'], { cwd: folder.path });
  expect(await git('log', '--format=%s', 'trunk')).toBe(`Create desk with create-harness-repo ${VERSION}`);
});

test('a repository with a history is left to its owner to commit', async () => {
  mkdirSync(at('desk'));
  await git('init', '--quiet');
  await git('-c', 'user.name=a', '-c', 'user.email=b', 'commit', '--quiet', '--allow-empty', '--message=first');
  const { code } = await runBin(['desk', '--no-install'], { cwd: folder.path });
  expect([code, await git('log', '--format=%s')]).toEqual([0, 'first']);
});

test('npm is asked for the pinned pnpm and then for the check', async () => {
  const { code, stdout } = await runBin(['desk'], { cwd: folder.path, env: fakeNpm('echo green') });
  expect([code, stdout.split('\n').at(-2)]).toEqual([0, '  cd desk && npm run desk']);
  expect(asked()).toEqual([
    '--version',
    expect.stringMatching(/^exec --yes -- pnpm@\d+\.\d+\.\d+ install --frozen-lockfile$/),
    'run --silent check -- --all',
  ]);
});

test('--no-check installs only', async () => {
  const { stdout } = await runBin(['desk', '--no-check'], { cwd: folder.path, env: fakeNpm('') });
  expect(stdout.split('\n').at(-2)).toBe('  cd desk && npm run check -- --all');
  expect(asked()).toHaveLength(2);
});

test('a failed installation leaves the repository and says how to go on', async () => {
  const env = fakeNpm('case "$1" in exec) echo no network; exit 1;; esac');
  const { code, stdout, stderr } = await runBin(['desk'], { cwd: folder.path, env });
  expect([code, stderr]).toEqual([
    3,
    'error install-failed: pnpm install ended with exit code 1. Hint: The repository is in place; ' +
      'go on with: cd desk && npm run setup && npm run check -- --all\n',
  ]);
  expect(stdout).toContain('  no network\n');
  expect(existsSync(at('desk', 'package.json'))).toBe(true);
});

test('a red check shows what it found', async () => {
  const env = fakeNpm('case "$1" in run) echo a finding; exit 1;; esac');
  const { code, stdout, stderr } = await runBin(['desk'], { cwd: folder.path, env });
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^error check-red: .* cd desk && npm run check -- --all\n$/),
  ]);
  expect(stdout).toContain('  a finding\n');
});

test('a check that crashes is the environment', async () => {
  const { code, stderr } = await runBin(['desk'], {
    cwd: folder.path,
    env: fakeNpm('case "$1" in run) exit 3;; esac'),
  });
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^error check-failed: /)]);
});

test('a file that may be executed in the working tree may be in the repository', async () => {
  const executable = async (cwd: string) => {
    const staged = await gitIn(cwd, 'ls-files', '--stage', '--', 'tools');
    return staged.split('\n').flatMap((line) => /^100755 .*\t(.+)$/.exec(line)?.[1] ?? []);
  };
  expect(await executable(plain)).toEqual(await executable(join(import.meta.dirname, '..', '..')));
});
