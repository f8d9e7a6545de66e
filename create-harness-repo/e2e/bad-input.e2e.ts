import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOnHost, makePrograms } from './make-programs.ts';
import { binPath, runBin } from './run-bin.ts';
import { type RunOptions, runProgram } from './run-program.ts';
import { useFolder } from './use-folder.ts';

const folder = useFolder();

/** The exit code and the one line on stderr; fails when anything is left behind. */
const refusal = async (args: string[], options: Partial<RunOptions> = {}): Promise<[number | null, string]> => {
  const before = readdirSync(folder.path, { recursive: true }).toSorted();
  const { code, stderr } = await runBin([...args, '--no-install'], { cwd: folder.path, ...options });
  expect(readdirSync(folder.path, { recursive: true }).toSorted()).toEqual(before);
  expect(stderr).toMatch(/^error [a-z-]+: [^\n]+ Hint: [^\n]+\n$/);
  return [code, stderr.replace(/^error /, '').replace(/:[^]*/, '')];
};

test('no directory, and nobody to ask', async () => {
  expect(await refusal([])).toEqual([2, 'missing-directory']);
});

test('a directory that is not empty', async () => {
  mkdirSync(join(folder.path, 'desk'));
  writeFileSync(join(folder.path, 'desk', 'notes.txt'), '');
  expect(await refusal(['desk'])).toEqual([2, 'directory-not-empty']);
});

test('a file in the way', async () => {
  writeFileSync(join(folder.path, 'desk'), '');
  expect(await refusal(['desk'])).toEqual([2, 'file-in-the-way']);
});

test('a file in the middle of the path', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  expect(await refusal(['file/desk'])).toEqual([2, 'file-in-the-way']);
});

test('a directory whose name has a space', async () => {
  expect(await refusal(['my desk'])).toEqual([2, 'invalid-name']);
});

test('a directory in uppercase', async () => expect(await refusal(['Desk'])).toEqual([2, 'invalid-name']));

test('a name with a space', async () => {
  expect(await refusal(['desk', '--name', 'my desk'])).toEqual([2, 'invalid-name']);
});

test('a name that climbs out', async () => {
  expect(await refusal(['desk', '--name', '../../desk'])).toEqual([2, 'invalid-name']);
});

test('a name with shell characters', async () => {
  expect(await refusal(['desk', '--name', '$(touch owned)'])).toEqual([2, 'invalid-name']);
});

test('an empty name', async () => expect(await refusal(['desk', '--name='])).toEqual([2, 'invalid-name']));

test('a name that is too long', async () => {
  expect(await refusal(['desk', '--name', 'a'.repeat(215)])).toEqual([2, 'invalid-name']);
});

test('a directory whose name is too long for the disk', async () => {
  expect(await refusal([`new/${'a'.repeat(300)}`, '--name', 'desk'])).toEqual([2, 'path-too-long']);
});

test('a parent whose name is too long for the disk', async () => {
  expect(await refusal([`new/${'a'.repeat(300)}/desk`])).toEqual([2, 'path-too-long']);
});

test('a reserved name', async () => expect(await refusal(['node_modules'])).toEqual([2, 'reserved-name']));

test('a scope without its @', async () => {
  expect(await refusal(['desk', '--scope', 'globex'])).toEqual([2, 'invalid-scope']);
});

test('a scope that the dependencies have', async () => {
  expect(await refusal(['desk', '--scope', '@nx'])).toEqual([2, 'reserved-scope']);
});

test('an unknown option', async () => expect(await refusal(['desk', '--force'])).toEqual([2, 'invalid-option']));

test('a second directory', async () => expect(await refusal(['my', 'desk'])).toEqual([2, 'unexpected-argument']));

test('no git', async () => {
  const env = makePrograms(join(folder.path, 'bin'), { node: true, npm: true });
  expect(await refusal(['desk'], { env })).toEqual([3, 'git-missing']);
});

test('a git that does not run', async () => {
  const env = makePrograms(join(folder.path, 'bin'), { node: true, git: 'exit 1' });
  expect(await refusal(['desk'], { env })).toEqual([3, 'git-missing']);
});

test('no npm', async () => {
  const env = makePrograms(join(folder.path, 'bin'), { node: true, git: true });
  const { code, stderr } = await runBin(['desk'], { cwd: folder.path, env });
  expect([code, stderr]).toEqual([
    3,
    'error npm-missing: npm was not found on the PATH. Hint: Install npm, or pass --no-install.\n',
  ]);
  expect(readdirSync(folder.path)).toEqual(['bin']);
});

test('no permission to write', async () => {
  chmodSync(folder.path, 0o555);
  // Root may write anywhere, so it becomes nobody.
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  expect(await refusal(['desk', '--no-git'], uid === undefined ? {} : { uid })).toEqual([3, 'no-permission']);
});

test('a current directory that was removed', async () => {
  mkdirSync(join(folder.path, 'gone'));
  const script = 'cd gone && rmdir ../gone && exec "$0" desk --no-install';
  const { code, stderr } = await runProgram('/bin/sh', ['-c', script, binPath()], { cwd: folder.path });
  expect([code, stderr]).toEqual([
    3,
    expect.stringMatching(/^error path-missing: The current directory was removed\./),
  ]);
});

test('a disk that takes no more, in the middle of writing', async () => {
  // One block of the shell's limit is 512 or 1024 bytes: some files fit, others do not.
  const script = 'ulimit -f 8; exec "$0" desk --no-git --no-install';
  const { code, stderr } = await runProgram('/bin/sh', ['-c', script, binPath()], { cwd: folder.path });
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^error no-space: /)]);
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a Node that is too old', async () => {
  const preload = join(folder.path, 'old.cjs');
  writeFileSync(preload, "Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } });");
  const args = ['--require', preload, binPath(), 'desk'];
  const { code, stderr } = await runProgram(findOnHost('node'), args, { cwd: folder.path });
  expect([code, stderr]).toEqual([
    3,
    'error node-too-old: create-harness-repo needs Node 20.19 or newer, and this is 20.18.3. ' +
      'Hint: install the current LTS from nodejs.org, then run the command again.\n',
  ]);
});
