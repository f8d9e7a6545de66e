import { parseTaskReports, TARGETS, type TaskReport } from '@acme/tools-runner';
import { type NxOptions, type NxRun, runNx } from './run-nx.ts';
import type { TaskPlan } from './plan-tasks.ts';

/** What all tasks said. */
export interface TasksRun {
  nx: NxRun;
  reports: TaskReport[];
  /** Tasks that were done here because the remote cache failed, or gave what is no report of theirs. */
  redone: number;
}

/**
 * Runs the planned tasks. A remote cache that is down, refuses, or sends what is damaged ends Nx before it has run anything:
 * what has no report then is done without it.
 */
export const runTasks = async (
  root: string,
  plan: TaskPlan,
  options: Omit<NxOptions, 'projects' | 'targets'>,
  run: typeof runNx = runNx,
): Promise<TasksRun> => {
  if (plan.tasks.length === 0) return { nx: { code: 0, stdout: '', tail: '', log: '.nx' }, reports: [], redone: 0 };
  const nx = await run(root, { ...options, projects: plan.projects, targets: [...TARGETS] });
  const reports = parseTaskReports(nx.stdout);
  const missing = listMissing(plan, reports);
  if (!options.remote || missing.length === 0) return { nx, reports, redone: 0 };
  const again = await run(root, { ...options, ...parseTasks(missing), distrust: true });
  const wanted = new Set(missing);
  const added = parseTaskReports(again.stdout).filter(({ task }) => wanted.has(task));
  return { nx: again, reports: [...reports, ...added], redone: added.length };
};

const listMissing = ({ tasks }: TaskPlan, reports: readonly TaskReport[]): string[] => {
  const reported = new Set(reports.map(({ task }) => task));
  return tasks.filter((task) => !reported.has(task));
};

const parseTasks = (tasks: readonly string[]): { projects: string[]; targets: string[] } => ({
  projects: [...new Set(tasks.map((task) => task.slice(0, task.lastIndexOf(':'))))],
  targets: [...new Set(tasks.map((task) => task.slice(task.lastIndexOf(':') + 1)))],
});
