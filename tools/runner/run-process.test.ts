import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from '@acme/tools-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'run-process-'));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  plant('shout', 'process.stdout.write("x".repeat(5_000_000)); process.stderr.write("oh"); process.exit(3);');
  plant('fall', 'process.kill(process.pid, "SIGKILL");');
  plant('echo', 'process.stdout.write(JSON.stringify([process.argv.slice(2), process.env.GIVEN]));');
});
afterAll(() => rmSync(root, { recursive: true }));

const plant = (name: string, code: string): void => {
  const path = join(root, 'node_modules/.bin', name);
  // A path with a space would break a shebang, so it names no path.
  writeFileSync(path, `#!/usr/bin/env node\n${code}\n`);
  chmodSync(path, 0o755);
};

test('all that a program printed before it called process.exit is there', async () => {
  const result = await runBin(root, 'shout', []);
  expect(result).toMatchObject({ code: 3, stderr: 'oh' });
  expect(result.stdout).toHaveLength(5_000_000);
});

test('arguments and environment arrive as they are, without a shell', async () => {
  const result = await runBin(root, 'echo', ['a b', '$HOME', '; ls'], { GIVEN: 'yes' });
  expect(JSON.parse(result.stdout)).toEqual([['a b', '$HOME', '; ls'], 'yes']);
});

test('a program that a signal ends has no code, and the reason says so', async () => {
  expect(await runBin(root, 'fall', [])).toMatchObject({ code: undefined, reason: 'it was ended by SIGKILL' });
});

test('a program that is missing is a result, not an error', async () => {
  const result = await runBin(root, 'nowhere', []);
  expect(result.code).toBeUndefined();
  expect(result.reason).toMatch(/could not be started: .*ENOENT/);
});
