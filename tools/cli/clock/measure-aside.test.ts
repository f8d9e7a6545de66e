import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureAside } from './measure-aside.ts';

let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'measure aside ')));
  mkdirSync(join(home, 'node_modules/.bin'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

/** A workspace whose `harness` runs this code. */
const plant = (code: string): void => {
  const path = join(home, 'node_modules/.bin/harness');
  writeFileSync(path, `#!/usr/bin/env node\n${code}\n`);
  chmodSync(path, 0o755);
};

test('what the measurement prints is what was measured, in the tree that was asked for', async () => {
  plant(`const [args, tree] = [process.argv.slice(2).join(' '), process.cwd()];
    process.stdout.write(JSON.stringify({ wallSeconds: 2, cpuSeconds: 3, tasks: { [args + ' in ' + tree]: 1 } }));`);
  const tree = join(home, 'node_modules');
  const measured = await measureAside(home, tree, 90_000);
  expect(measured).toMatchObject({ ok: true, value: { wallSeconds: 2, cpuSeconds: 3, besideCores: undefined } });
  const tasks = measured.ok ? [...measured.value.tasks.keys()] : [];
  expect(tasks).toEqual([`budget --clock --once --json --minutes 1.5 in ${tree}`]);
});

test('its failure is passed on', async () => {
  plant("process.stderr.write('error clock-jumped: It jumped. Hint: Again.\\n'); process.exit(3);");
  const failure = { code: 'clock-jumped', message: 'It jumped.', hint: 'Again.' };
  expect(await measureAside(home, home, 90_000)).toEqual({ ok: false, failures: [failure] });
});

test('one that was killed, or that prints something else, gave nothing', async () => {
  plant("process.kill(process.pid, 'SIGKILL');");
  const message = 'The cold check that was to be measured gave nothing (it was ended by SIGKILL).';
  expect(await measureAside(home, home, 90_000)).toMatchObject({ ok: false, failures: [{ message }] });
  plant("process.stdout.write('hello');");
  expect(await measureAside(home, home, 90_000)).toMatchObject({ ok: false, failures: [{ code: 'clock-check' }] });
});
