import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftGroups, runBin } from '@acme/tools-runner';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** Lives as long as the test's server: the connection closes when the process ends, however it does. */
const NESTED = `require('node:net').connect(Number(process.env.LIFELINE), () => process.stdout.write('up'))
  .on('close', () => process.exit())`;
const START = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(NESTED)}])`;

let root: string;
let server: Server;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'run-process-'));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  plant('shout', 'process.stdout.write("x".repeat(5_000_000)); process.stderr.write("oh"); process.exit(3);');
  plant('fall', 'process.kill(process.pid, "SIGKILL");');
  plant('abort', 'process.abort();');
  plant('nest', `${START};`);
  plant('defy', `process.on('SIGTERM', () => {}); ${START};`);
  plant('leave', `${START}.stdout.once('data', () => process.exit());`);
  plant('hoard', 'const kept = []; for (;;) kept.push(new Array(1e4).fill(kept.length));');
  plant('echo', 'process.stdout.write(JSON.stringify([process.argv.slice(2), process.env.GIVEN]));');
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

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

/** Waits for the next process that a bin starts; it resolves when that has ended. */
const nextLife = async (): Promise<{ ended: Promise<unknown> }> => {
  const [socket]: Socket[] = await once(server, 'connection');
  socket?.resume().on('error', () => undefined);
  return { ended: once(socket ?? server, 'close') };
};
const lifeline = (): Record<string, string> => {
  const address = server.address();
  return { LIFELINE: typeof address === 'object' ? String(address?.port) : '' };
};
const TOOL = { signal: 'SIGKILL', graceMs: 0 } as const;

test('a program that takes too long is ended with all that it started', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const nested = nextLife();
    const running = runBin(root, 'nest', [], lifeline(), root, { ...TOOL, limitMs: 90_000 });
    const { ended } = await nested;
    vi.advanceTimersByTime(90_000);
    expect(await running).toMatchObject({ code: undefined, reason: 'it was ended after 90 s' });
    await ended;
  } finally {
    vi.useRealTimers();
  }
});

test('a program that waits for what does not come is ended, and one that does not wait is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const wait = async (isWaiting: boolean) => {
      const nested = nextLife();
      const giveUp = { afterMs: 30_000, when: () => isWaiting };
      const running = runBin(root, 'nest', [], lifeline(), root, { ...TOOL, limitMs: 90_000, giveUp });
      const { ended } = await nested;
      vi.advanceTimersByTime(30_000);
      vi.advanceTimersByTime(60_000);
      await ended;
      return (await running).reason;
    };
    expect(await wait(true)).toBe('it was ended after 30 s');
    expect(await wait(false)).toBe('it was ended after 90 s');
  } finally {
    vi.useRealTimers();
  }
});

test('what a program leaves behind when it ends is ended', async () => {
  const nested = nextLife();
  expect(await runBin(root, 'leave', [], lifeline())).toMatchObject({ code: 0 });
  await (
    await nested
  ).ended;
});

test('a program that aborts has no code', async () => {
  expect(await runBin(root, 'abort', [])).toMatchObject({ code: undefined, reason: 'it was ended by SIGABRT' });
});

test('a program that runs out of memory has no result', async () => {
  const result = await runBin(root, 'hoard', [], { NODE_OPTIONS: '--max-old-space-size=16' });
  expect(result.code ?? result.reason).not.toBe(0);
  expect(result.stderr).toContain('heap out of memory');
});

/** Starts a process that runs a bin as `runBin` does, once what that starts is alive. */
const startHost = async (bin: string, graceMs: number): Promise<{ host: ChildProcess; ended: Promise<unknown> }> => {
  const code = `import { runBin } from './run-process.ts';
    const patience = { limitMs: 60_000, signal: 'SIGTERM', graceMs: ${graceMs} };
    await runBin(${JSON.stringify(root)}, '${bin}', [], {}, undefined, patience);
    process.stdout.write('went on');`;
  const env = { ...process.env, ...lifeline(), HARNESS_PROGRESS: join(root, 'progress') };
  const nested = nextLife();
  const host = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: import.meta.dirname, env });
  return { host, ended: (await nested).ended };
};

test('told to end, a process ends what it runs, and ends as it was told', async () => {
  const { host, ended } = await startHost('nest', 60_000);
  host.kill('SIGINT');
  expect(await once(host, 'exit')).toEqual([130, null]);
  await ended;
});

test('what does not end when it is told to is ended by force', async () => {
  const { host, ended } = await startHost('defy', 100);
  host.kill('SIGTERM');
  expect(await once(host, 'exit')).toEqual([143, null]);
  await ended;
});

test('what a process leaves that was killed can be ended by who reads its notes', async () => {
  const { host, ended } = await startHost('nest', 0);
  host.kill('SIGKILL');
  await once(host, 'exit');
  expect(await Promise.race([ended, 'alive'])).toBe('alive');
  endLeftGroups(readFileSync(join(root, 'progress'), 'utf8'));
  await ended;
});
