import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTaskReport } from '@acme/tools-runner';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureCheck } from './measure-check.ts';

const LIMIT_MS = 60_000;

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'measure check ')));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A workspace whose `harness` runs this code. */
const plant = (code: string): void => {
  const path = join(root, 'node_modules/.bin/harness');
  writeFileSync(path, `#!/usr/bin/env node\n${code}\n`);
  chmodSync(path, 0o755);
};
const print = (report: object): string => `process.stdout.write(${JSON.stringify(JSON.stringify(report))});`;
const GREEN = { ok: true, log: 'log', findings: [], failures: [] };

const messageOf = async (limitMs = LIMIT_MS): Promise<string> => {
  const measured = await measureCheck(root, limitMs);
  return measured.ok ? 'measured' : (measured.failures[0]?.message ?? '');
};

test('a green check is measured, with the CPU time of what it started', async () => {
  const report = { task: 'a:test', durationMs: 1500, rules: 0, files: 0, findings: [] };
  writeFileSync(join(root, 'log'), printTaskReport({ ...report, run: 'r', tests: { passed: 1, failed: 0 } }));
  plant(`const end = performance.now() + 300; while (performance.now() < end); ${print(GREEN)}`);
  const measured = await measureCheck(root, LIMIT_MS);
  const { wallSeconds = 0, cpuSeconds, tasks } = measured.ok ? measured.value : {};
  expect(wallSeconds).toBeGreaterThan(0.3);
  expect(cpuSeconds ?? 1).toBeGreaterThan(0.05);
  expect(tasks).toEqual(new Map([['a:test', 1.5]]));
});

test('it is a cold one of everything, and finds nothing that another left', async () => {
  plant(`const { env, argv } = process;
    require('node:fs').appendFileSync('asked', [argv.slice(2).join(' '), env.NODE_COMPILE_CACHE, ''].join('\\n'));
    require('node:fs').writeFileSync('log', '');
    ${print(GREEN)}`);
  await measureCheck(root, LIMIT_MS);
  await measureCheck(root, LIMIT_MS);
  const [asked, first, , second] = readFileSync(join(root, 'asked'), 'utf8').split('\n');
  expect(asked).toBe('check --all --cold --json');
  expect(first).toMatch(/compiled$/);
  expect(second).not.toBe(first);
});

test('a red check is no measurement', async () => {
  plant(print({ ...GREEN, ok: false, findings: [{ what: "service may not import ui ('x')" }] }));
  expect(await messageOf()).toContain("is not green, so its time says nothing: service may not import ui ('x')");
});

test('a check that prints no report is none', async () => {
  plant("process.stdout.write('hello'); process.exit(2);");
  expect(await messageOf()).toContain('gave no report (code 2)');
});

test('a check that was killed is none', async () => {
  plant("process.kill(process.pid, 'SIGKILL');");
  expect(await messageOf()).toContain('gave no report (it was ended by SIGKILL)');
});

test('a check that is killed after its report is none', async () => {
  writeFileSync(join(root, 'log'), '');
  plant(`process.stdout.write(${JSON.stringify(JSON.stringify(GREEN))}, () => process.kill(process.pid, 'SIGKILL'));`);
  expect(await messageOf()).toContain('it was ended by SIGKILL');
});

test('a check that does not end is ended', async () => {
  plant('setInterval(() => undefined, 1000);');
  expect(await messageOf(300)).toContain('gave no report (it was ended after 0.3 s)');
});

const listFolders = (): string[] => readdirSync(join(root, 'temp')).filter((name) => name.startsWith('harness-cold-'));

/** Another process that measures the workspace, once its check has begun. */
const startMeasuring = async () => {
  mkdirSync(join(root, 'temp'), { recursive: true });
  // Nobody else ends it when who started it is killed.
  plant(`const { ppid } = process; require('node:fs').writeFileSync('begun', '');
    setInterval(() => process.ppid === ppid || process.exit(), 50);`);
  const program = `import { measureCheck } from ${JSON.stringify(join(import.meta.dirname, 'measure-check.ts'))};
    await measureCheck(${JSON.stringify(root)}, ${LIMIT_MS});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: join(root, 'temp') },
    stdio: 'ignore',
  });
  await expect.poll(() => existsSync(join(root, 'begun')), { timeout: 20_000 }).toBe(true);
  rmSync(join(root, 'begun'));
  return { child, exit: once(child, 'exit') };
};

test('a measurement that is told to end leaves nothing behind', async () => {
  const { child, exit } = await startMeasuring();
  expect(listFolders()).toHaveLength(1);
  child.kill('SIGTERM');
  expect(await exit).toEqual([143, null]);
  expect(listFolders()).toEqual([]);
});

test('what a measurement left that was killed goes with the next one', async () => {
  const killed = await startMeasuring();
  const left = listFolders();
  killed.child.kill('SIGKILL');
  await killed.exit;
  expect(listFolders()).toEqual(left);
  const next = await startMeasuring();
  expect(listFolders()).not.toEqual(left);
  expect(listFolders()).toHaveLength(1);
  next.child.kill('SIGINT');
  await next.exit;
});
