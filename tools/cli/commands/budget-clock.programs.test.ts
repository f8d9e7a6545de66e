import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budgetClock } from './budget-clock.ts';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
const MODEL = join(import.meta.dirname, '../../budget/coefficients.json');

let root = '';
const git = (...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const write = (file: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  chmodSync(join(root, file), mode);
};

/** A repository whose `pnpm` installs nothing, and whose `harness` says that a cold check took what its file `took` says. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'budget clock ')));
  write('harness.config.ts', 'export {};');
  write('tools/budget/coefficients.json', readFileSync(MODEL, 'utf8'));
  write('packages/utils/sleep/package.json', '{ "name": "@acme/utils-sleep" }');
  write('packages/utils/sleep/src/index.ts', 'export const a = 1;');
  write('.gitignore', 'node_modules\n.nx\n');
  write('node_modules/.bin/pnpm', '#!/usr/bin/env node\n', 0o755);
  write('node_modules/.bin/harness', HARNESS, 0o755);
  write('took', '{ "wallSeconds": 1, "cpuSeconds": 1 }');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const HARNESS = `#!/usr/bin/env node
const took = JSON.parse(require('node:fs').readFileSync('took', 'utf8'));
process.stdout.write(JSON.stringify({ besideCores: 0, tasks: { '@acme/utils-sleep:test': took.cpuSeconds }, ...took }));
`;

const run = (options: { json?: boolean; minutes?: number } = {}) =>
  budgetClock(root, EXAMPLE_SPEC, {
    json: false,
    compare: false,
    minutes: 25,
    audience: 'agent',
    main: 'main',
    ...options,
  });

test('what keeps to the ceiling and to its base passes, and says what measuring took', async () => {
  write('took', '{ "wallSeconds": 1, "cpuSeconds": 1.01 }');
  const clock = await run();
  expect(clock).toMatchObject({ ok: true, value: { exitCode: 0 } });
  const text = clock.ok ? clock.value.text : '';
  expect(text).toMatch(
    /^clock: a cold check takes 1\.00 s, 1\.01 s of CPU; other programs kept 0\.0 of \d+ cores busy\n/,
  );
  expect(text).toMatch(/side by side, the last commit \(\w{9}\) takes 1\.00 s, 1\.00 s of CPU, and this takes 1\.00 s/);
  expect(text).toMatch(/\nmeasured in \d+\.\d+ s\n$/);
});

test('over the ceiling is a finding about the task that takes most longer, and fails', async () => {
  write('took', '{ "wallSeconds": 100000, "cpuSeconds": 90000 }');
  const clock = await run();
  expect(clock).toMatchObject({ ok: true, value: { exitCode: 1 } });
  const [finding = ''] = clock.ok ? clock.value.text.split('\n') : [];
  expect(finding).toMatch(
    /^packages\/utils\/sleep\/package\.json budget-clock: a cold check takes \d+\.\d s of the reference machine, the quickest of 3, over the ceiling of /,
  );
  expect(finding).toContain("'@acme/utils-sleep:test' takes 89999.0 s more");
});

test('slower than the base is a finding that says by how much for sure, and fails', async () => {
  write('took', '{ "wallSeconds": 1.3, "cpuSeconds": 1.3 }');
  const clock = await run({ json: true });
  expect(clock).toMatchObject({ ok: true, value: { exitCode: 1 } });
  const told: unknown = JSON.parse(clock.ok ? clock.value.text : '');
  expect(told).toMatchObject({
    ok: false,
    compared: { verdict: 'slower', pairs: 5 },
    findings: [
      { rule: 'budget-clock', what: expect.stringContaining('takes 1.30 times the CPU time of the last commit') },
    ],
  });
});

test('a base that does not install is no verdict', async () => {
  write('node_modules/.bin/pnpm', '#!/usr/bin/env node\nprocess.exit(1);\n', 0o755);
  write('took', '{ "wallSeconds": 1, "cpuSeconds": 1.5 }');
  expect(await run()).toMatchObject({ ok: false, failures: [{ code: 'clock-base' }] });
});

test('without git there is no verdict, and nothing is measured', async () => {
  rmSync(join(root, '.git'), { recursive: true });
  write('node_modules/.bin/harness', '#!/usr/bin/env node\nrequire("node:fs").writeFileSync("ran", "");\n', 0o755);
  expect(await run()).toMatchObject({ ok: false, failures: [{ code: 'budget-no-git' }] });
  expect(existsSync(join(root, 'ran'))).toBe(false);
});
