import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutDesk } from './cut-desk.ts';
import { runBin } from './run-bin.ts';
import { runHarness } from './run-harness.ts';
import { type Ran, runProgram } from './run-program.ts';
import { DESK_ANSWERS } from './share-desk.ts';

/** A small part of a created repository for the whole file, in its first commit; the tests are its story, in order. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo clock-')));
const desk = join(home, 'desk');
const MANIFEST = 'packages/utils/sleep/package.json';
const SPEC = 'harness.config.ts';
const MODEL = 'tools/budget/coefficients.json';

/** A low ceiling would have the tools taken to hang where much else runs. */
const PATIENT = { HARNESS_LIMIT_SECONDS: '120' };

const OVER =
  /^harness\.config\.ts budget-clock: a cold check takes \d+\.\d+ s of the reference machine, the quickest of 3, over the ceiling of 1\.00 s\. Why: .+\nand the runs$/;
const BUSY = /^error clock-busy: A cold check was over the ceiling 3 times, but other programs kept /;

const clock = (...args: string[]): Promise<Ran> => runHarness(desk, ['budget', '--clock', ...args], PATIENT);
const git = (...args: string[]): Promise<Ran> =>
  runProgram('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost', ...args], { cwd: desk });
const read = (path: string): string => readFileSync(join(desk, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(desk, path), text);
const commitAsFirst = async (): Promise<void> => {
  await git('add', '--all');
  await git('commit', '--quiet', '--amend', '--message', 'First');
};

beforeAll(async () => {
  await runBin([join(home, 'whole'), ...DESK_ANSWERS, '--no-check'], { cwd: home });
  await cutDesk(join(home, 'whole'), desk);
  await commitAsFirst();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a cold check is measured and passes, with what the machine is worth and what measuring took', async () => {
  const { code, stdout, stderr } = await clock();
  expect([code, stderr]).toEqual([0, '']);
  expect(
    stdout
      .replaceAll(/\d+\.\d+/g, 'N')
      .replaceAll(/\d+ cores/g, 'N cores')
      .split('\n'),
  ).toEqual([
    'clock: a cold check takes N s, N s of CPU; other programs kept N of N cores busy',
    'this machine takes N times as long as the reference: N s of N s, predicted N s',
    'there is no earlier commit to compare it with',
    'measured in N s',
    '',
  ]);
  expect((await git('status', '--porcelain')).stdout).toBe('');
});

test('the check that was measured left its calibration for the fit', async () => {
  const { code, stdout } = await runHarness(desk, ['budget', 'fit']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^this machine takes 0\.\d+ s for the calibration, /)]);
  expect(stdout).not.toContain('NOTE');
});

test('over the ceiling that the owner has set it fails, unless other programs may have done it', async () => {
  write(SPEC, read(SPEC).replace('ceilingSeconds: 60,', 'ceilingSeconds: 1,'));
  // The model foresees nothing, as it does not where small files take long: else the check itself would be red.
  write(MODEL, read(MODEL).replaceAll(/("(?!calibration)\w+": )[\d.]+/g, '$10'));
  await commitAsFirst();
  const { code, stdout, stderr } = await clock();
  // Other files of this suite run beside it: then it is measured as often, and is no verdict.
  const said =
    code === 3
      ? stderr
      : stdout.replaceAll(/(^clock: a cold check takes .*\n){3}this machine takes [^]*/gm, 'and the runs');
  expect([code, said]).toEqual(code === 3 ? [3, expect.stringMatching(BUSY)] : [1, expect.stringMatching(OVER)]);
}, 280_000);

test('without a base that can be read there is no verdict and nothing is run', async () => {
  const manifest = read(MANIFEST);
  write(MANIFEST, '{');
  await commitAsFirst();
  write(MANIFEST, manifest);
  const logs = readdirSync(join(desk, '.nx/harness')).filter((name) => name.endsWith('.log'));
  const { code, stderr } = await clock();
  expect([code, stderr]).toEqual([3, expect.stringMatching(/^error budget-base-broken: [^\n]+ Hint: [^\n]+\n$/)]);
  expect(readdirSync(join(desk, '.nx/harness')).filter((name) => name.endsWith('.log'))).toEqual(logs);
});

test('what is asked wrong is refused', async () => {
  expect(await clock('--minutes', '0')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^error usage: /) });
  expect(existsSync(join(desk, '.nx/harness/budget.html'))).toBe(false);
});
