import { createHash } from 'node:crypto';
import type { TaskPlan } from './plan-tasks.ts';

/** What is known of a package's cost before it is checked. */
export interface ShardFacts {
  /** Milliseconds by task id, from earlier checks. */
  costs: ReadonlyMap<string, number>;
  /** Bytes by project: what an unknown task is taken to cost is in proportion. */
  sizes: ReadonlyMap<string, number>;
}

/** A part of a plan, and a short digest of how the whole was cut: the same in all jobs, or tasks were left out. */
export interface Shard {
  plan: TaskPlan;
  cut: string;
}

/**
 * The `index`th of `of` parts, from 1. The dearest project goes first, each to the part that has least: every project is in
 * exactly one, and every job that knows the same facts cuts alike. A project's tasks stay together, for they read the same files.
 */
export const takeShard = (plan: TaskPlan, { index, of }: { index: number; of: number }, facts: ShardFacts): Shard => {
  const costOf = estimateCosts(plan, facts);
  const parts = Array.from({ length: of }, () => ({ cost: 0, projects: new Set<string>() }));
  const byCost = plan.projects.toSorted((a, b) => costOf(b) - costOf(a) || (a < b ? -1 : 1));
  for (const project of byCost) {
    const least = parts.reduce((low, part) => (part.cost < low.cost ? part : low));
    least.cost += costOf(project);
    least.projects.add(project);
  }
  const own = parts[index - 1]?.projects ?? new Set();
  const cut = createHash('sha256')
    .update(JSON.stringify(parts.map(({ projects }) => [...projects])))
    .digest('hex');
  return {
    plan: {
      projects: plan.projects.filter((project) => own.has(project)),
      tasks: plan.tasks.filter((task) => own.has(projectOf(task))),
    },
    cut: cut.slice(0, 8),
  };
};

/** Of a project with a task that was never measured, its size at the price of a byte in the measured ones. */
const estimateCosts = ({ tasks }: TaskPlan, { costs, sizes }: ShardFacts): ((project: string) => number) => {
  const byProject = Map.groupBy(tasks, projectOf);
  const known = new Map<string, number>();
  for (const [project, own] of byProject) {
    const measured = own.flatMap((task) => costs.get(task) ?? []);
    if (measured.length === own.length) known.set(project, sum(measured));
  }
  const bytes = sum([...known.keys()].map((project) => sizes.get(project) ?? 0));
  const price = bytes > 0 ? sum([...known.values()]) / bytes : 1;
  return (project) => known.get(project) ?? (sizes.get(project) ?? 0) * price;
};

const projectOf = (task: string): string => task.slice(0, task.lastIndexOf(':'));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
