import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeCrash } from './describe-crash.ts';

const BIN = join(import.meta.dirname, 'bin.ts');

test('a folder that was removed under the command is no finding, and told in one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'removed-'));
  const script = `cd '${folder}' && rmdir '${folder}' && exec '${process.execPath}' '${BIN}' budget`;
  const { status, stderr } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  expect([status, stderr]).toEqual([3, expect.stringMatching(/^error system: ENOENT: [^\n]+ Hint: [^\n]+\n$/)]);
});

test('what is no error of the system is a bug, with its stack', () => {
  expect(describeCrash(new TypeError('no'))).toMatch(/^TypeError: no\n {4}at [^]+\nerror bug: .* Hint: .*\n$/);
});
