import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readServices } from '../running/read-services.ts';
import { run } from './run.ts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const plant = (files: Record<string, string>): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'harness run 🎫 ')));
  roots.push(root);
  mkdirSync(join(root, '.nx'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
};

test('what passes is one line, and its output is kept', async () => {
  const root = plant({ 'good.mjs': "process.stdout.write('a\\n'.repeat(500));" });
  const ran = await run(root, ['node', 'good.mjs']);
  const text = ran.ok ? ran.value.text : '';
  expect(text).toMatch(/^node passed in \d+\.\d s; log: \.nx\/harness\/run-node-\S+\.log\n$/);
  expect(readFileSync(join(root, text.trim().split('log: ')[1] ?? ''), 'utf8')).toHaveLength(1000);
});

test('what fails shows that part, and has the exit code of the program', async () => {
  const root = plant({ 'bad.mjs': "console.log('x\\n'.repeat(99)); throw new RangeError('too far');" });
  const ran = await run(root, ['node', 'bad.mjs']);
  const { text, code } = ran.ok ? ran.value : { text: '', code: 0 };
  expect(code).toBe(1);
  expect(text).toContain('RangeError: too far');
  expect(text.split('\n').length).toBeLessThan(35);
  expect(text).toMatch(/\nnode failed with 1 in \d+\.\d s; full log: \S+\n$/);
});

test('a program that there is not has failed, a script that there is not is refused', async () => {
  const root = plant({ 'package.json': '{ "scripts": { "desk": "x" } }' });
  expect(await run(root, ['./no-such-program'])).toMatchObject({ ok: true, value: { code: 127 } });
  expect(await run(root, ['dsk'])).toMatchObject({ ok: false, failures: [{ code: 'no-script' }] });
});

test('what runs is a service with its address, until it ends', async () => {
  const script = "console.log('at http://127.0.0.1:4600/ now'); process.stdin.resume(); setInterval(() => {}, 1000);";
  const root = plant({ 'serve.mjs': script });
  const running = run(root, ['node', 'serve.mjs']);
  await expect.poll(() => readServices(root)[0]?.url, { timeout: 10_000 }).toBe('http://127.0.0.1:4600/');
  const [service] = readServices(root);
  if (service) process.kill(service.pid, 'SIGTERM');
  expect(await running).toMatchObject({ ok: true, value: { code: 143 } });
  expect(readServices(root)).toEqual([]);
});
