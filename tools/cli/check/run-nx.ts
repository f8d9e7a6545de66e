import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftGroups, runBin } from '@acme/tools-runner';
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

/** Nx is told to end, for it has tools to end itself; all of them together may not take for ever. */
const PATIENCE = { signal: 'SIGTERM', graceMs: 5000, limitMs: 60 * 60_000 } as const;

export interface NxOptions {
  projects: string[];
  targets: string[];
  run: string;
  cold: boolean;
  /** Folders of tools whose tests need not run where they are as they were tested. */
  believed: readonly string[];
  /** The remote cache, if there is one. Nx would wait for its answers for ever. */
  remote: string | undefined;
  /** No cache is read, local or remote: what it gave could not be used. */
  distrust?: boolean;
  /** For the whole check, and for each tool: that is then ended. */
  ceilingSeconds: number;
  limitSeconds: number;
}

/** Runs the targets of the projects through Nx and keeps all that was printed in a log of its own. */
export const runNx = async (root: string, options: NxOptions): Promise<NxRun> => {
  const { projects, targets, run, cold, believed, remote, distrust, ceilingSeconds, limitSeconds } = options;
  mkdirSync(join(root, LOG_FOLDER), { recursive: true });
  const steps = join(root, LOG_FOLDER, `steps-${run}`);
  const hide = process.stderr.isTTY ? showProgress(process.stderr, steps, ceilingSeconds) : undefined;
  const leave = (): void => {
    hide?.();
    if (existsSync(steps)) endLeftGroups(readFileSync(steps, 'utf8'));
    rmSync(steps, { force: true });
  };
  process.once('exit', leave);
  const args = [
    'run-many',
    '-t',
    targets.join(','),
    '-p',
    projects.join(','),
    '--outputStyle=static',
    '--nxBail=false',
  ];
  const env = {
    HARNESS_LIMIT_SECONDS: String(limitSeconds),
    HARNESS_RUN: run,
    HARNESS_COLD: cold ? '1' : '0',
    HARNESS_PROGRESS: steps,
    HARNESS_TESTED: believed.join(','),
    // Without a daemon nothing outlives the check and no state can be stale; the other settings save start-up time.
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_LOAD_DOT_ENV_FILES: 'false',
    // Groups for GitHub's log view would stand before our lines.
    NX_SKIP_LOG_GROUPING: 'true',
    ...(remote ? { NX_SELF_HOSTED_REMOTE_CACHE_SERVER: distrust ? '' : remote } : {}),
  };
  const result = await runBin(root, 'nx', cold || distrust ? [...args, '--skip-nx-cache'] : args, env, root, {
    ...PATIENCE,
    // The first tool starts when all answers are there; that it has is noted.
    ...(remote && !distrust ? { giveUp: { afterMs: 1000 * ceilingSeconds, when: () => !existsSync(steps) } } : {}),
  });
  process.off('exit', leave);
  leave();
  const log = `${LOG_FOLDER}/check-${run}.log`;
  keepLog(root, log, `${result.stdout}\n${result.stderr}`);
  const words = `${result.stderr}\n${result.stdout}`
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('harness-task '));
  const tail = [result.reason ?? `code ${String(result.code)}`, ...words.slice(-4)].join(' / ').slice(0, 400);
  return { code: result.code, stdout: result.stdout, tail, log };
};

/** The newest logs stay, and nothing that a check which was ended left behind a day ago. */
const keepLog = (root: string, log: string, text: string): void => {
  writeFileSync(join(root, log), text);
  const folder = join(root, LOG_FOLDER);
  const names = readdirSync(folder).toSorted();
  const logs = names.filter((name) => name.endsWith('.log'));
  const scratch = names.filter((name) => SCRATCH.test(name) && isOld(join(folder, name)));
  for (const name of [...logs.slice(0, -LOGS_KEPT), ...scratch])
    rmSync(join(folder, name), { recursive: true, force: true });
};

const SCRATCH = /^(?:crash|steps|test|tree|typecheck)-/;
const DAY_MS = 24 * 60 * 60_000;

const isOld = (path: string): boolean => {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > DAY_MS;
};
