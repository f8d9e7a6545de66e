import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runStep } from '../src/run-step.ts';
import { openScreen } from '../src/screen.ts';
import { countGate, countSuite } from './count-results.ts';
import { runVisibly } from './run-visibly.ts';

/** Every test of this repository: the gate, then end to end. The last line is `N passed, N failed`. */
const HOME = dirname(import.meta.dirname);
const ROOT = dirname(HOME);
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);
const screen = openScreen(process.stdout, process.env);

const printGate = (): Promise<string> =>
  new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 };
    const told = (_error: unknown, stdout: string, stderr: string) => resolve(stdout || stderr);
    execFile(bin('harness'), ['check', '--all', '--json'], options, told);
  });

const runSuite = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'create-harness-repo-report-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--config', 'e2e/vitest.config.ts', '--reporter=default', '--reporter=json'];
  try {
    await runVisibly(bin('vitest'), [...args, `--outputFile.json=${report}`], HOME, process.env);
    return existsSync(report) ? readFileSync(report, 'utf8') : '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { counts: gate } = await runStep(
  screen,
  'running harness check --all',
  async () => {
    const counted = countGate(await printGate());
    if (counted.lines.length > 0) screen.write(`\n${counted.lines.join('\n')}\n`);
    return counted;
  },
  ({ counts }) => ({ ok: counts.failed === 0, text: `harness check --all, with ${counts.passed} tests` }),
);
const suite = countSuite(await runSuite());
const failed = gate.failed + suite.failed;
screen.write(`${gate.passed + suite.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
