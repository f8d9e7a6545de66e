import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBin } from '@acme/tools-runner';
import { showProgress } from './show-progress.ts';

/** How the run of all tasks ended. */
export interface NxRun {
  code: number | undefined;
  stdout: string;
  /** The last words of Nx, on one line. */
  tail: string;
  /** Relative to the root. */
  log: string;
}

export const LOG_FOLDER = '.nx/harness';
const LOGS_KEPT = 20;

/** Runs the targets of the projects through Nx and keeps all that was printed in a log of its own. */
export const runNx = async (
  root: string,
  options: { projects: string[]; targets: string[]; run: string; cold: boolean; ceilingSeconds: number },
): Promise<NxRun> => {
  const { projects, targets, run, cold, ceilingSeconds } = options;
  mkdirSync(join(root, LOG_FOLDER), { recursive: true });
  const steps = join(root, LOG_FOLDER, `steps-${run}`);
  const hide = process.stderr.isTTY ? showProgress(process.stderr, steps, ceilingSeconds) : undefined;
  const args = [
    'run-many',
    '-t',
    targets.join(','),
    '-p',
    projects.join(','),
    '--outputStyle=static',
    '--nxBail=false',
  ];
  const result = await runBin(root, 'nx', cold ? [...args, '--skip-nx-cache'] : args, {
    HARNESS_RUN: run,
    HARNESS_COLD: cold ? '1' : '0',
    HARNESS_PROGRESS: steps,
    // Without a daemon nothing outlives the check and no state can be stale; the other settings save start-up time.
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_LOAD_DOT_ENV_FILES: 'false',
    // Groups for GitHub's log view would stand before our lines.
    NX_SKIP_LOG_GROUPING: 'true',
  });
  hide?.();
  rmSync(steps, { force: true });
  const log = `${LOG_FOLDER}/check-${run}.log`;
  keepLog(root, log, `${result.stdout}\n${result.stderr}`);
  const words = `${result.stderr}\n${result.stdout}`
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('harness-task '));
  const tail = [result.reason ?? `code ${String(result.code)}`, ...words.slice(-4)].join(' / ').slice(0, 400);
  return { code: result.code, stdout: result.stdout, tail, log };
};

const keepLog = (root: string, log: string, text: string): void => {
  writeFileSync(join(root, log), text);
  const logs = readdirSync(join(root, LOG_FOLDER)).filter((name) => name.endsWith('.log'));
  const old = logs.toSorted().slice(0, -LOGS_KEPT);
  for (const name of old) rmSync(join(root, LOG_FOLDER, name), { force: true });
};
