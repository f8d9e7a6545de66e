import { TARGETS, type Target } from './infer-targets.ts';
import { splitByPackage } from './split-by-package.ts';
import type { PackageRef, RunTarget, TargetResult, TargetRun } from './targets/target-run.ts';
import type { TaskReport } from './task-report.ts';

/** Each is loaded when it is its turn: the first tools do not wait for what the last ones need. */
const RUNNERS: Record<Target, () => Promise<RunTarget>> = {
  boundaries: async () => (await import('./targets/boundaries.ts')).runBoundaries,
  build: async () => (await import('./targets/build.ts')).runBuild,
  canaries: async () => (await import('./targets/canaries.ts')).runCanaries,
  docs: async () => (await import('./targets/docs.ts')).runDocs,
  lint: async () => (await import('./targets/lint.ts')).runLint,
  test: async () => (await import('./targets/test.ts')).runTest,
  typecheck: async () => (await import('./targets/typecheck.ts')).runTypecheck,
};

/** Tools that run at the same time: each one keeps about one core busy. */
const LANES = 2;

/** A tool's tasks, finished; times are in milliseconds since the epoch. */
export interface TargetReports {
  startTime: number;
  endTime: number;
  reports: TaskReport[];
}

/** A tool has started on its packages, or is through with them. */
export interface ProgressStep {
  step: 'start' | 'end';
  target: Target;
  packages: number;
}

export interface RunOptions extends Omit<TargetRun, 'packages'> {
  /** The id of this run. */
  run: string;
  tell: (step: ProgressStep) => void;
}

/** Starts each target's tool once over its packages, `LANES` at a time, and yields each as it ends. */
export async function* runTargets(
  work: ReadonlyMap<Target, PackageRef[]>,
  options: RunOptions,
): AsyncGenerator<TargetReports> {
  const waiting = TARGETS.filter((target) => work.has(target));
  const running = new Map<Target, Promise<{ target: Target; done: TargetReports }>>();
  while (waiting.length > 0 || running.size > 0) {
    for (const target of waiting.splice(0, LANES - running.size)) {
      const packages = work.get(target) ?? [];
      options.tell({ step: 'start', target, packages: packages.length });
      running.set(
        target,
        runTarget(target, packages, options).then((done) => ({ target, done })),
      );
    }
    const { target, done } = await Promise.race(running.values());
    running.delete(target);
    options.tell({ step: 'end', target, packages: done.reports.length });
    yield done;
  }
}

const runTarget = async (target: Target, packages: PackageRef[], options: RunOptions): Promise<TargetReports> => {
  const startTime = Date.now();
  const result = await RUNNERS[target]()
    .then((run) => run({ ...options, packages }))
    .catch(describeBug);
  const endTime = Date.now();
  const start = { target, run: options.run, durationMs: endTime - startTime };
  return { startTime, endTime, reports: splitByPackage(packages, result, start) };
};

const describeBug = (error: unknown): TargetResult => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const hint = 'This is a bug of the harness; the stack says where.';
  return { ok: false, crash: { code: 'runner-bug', message, hint } };
};
