import { inferTargets, type PackageFacts } from '@acme/tools-runner';
import type { WorkspacePackage } from '@acme/tools-spec';

/** The packages and tasks of one check. */
export interface TaskPlan {
  projects: string[];
  /** Ids of all tasks that must report, `<project>:<target>`, sorted. */
  tasks: string[];
}

/**
 * The tasks over `selected`, plus the two tools whose targets look at the whole workspace.
 * Packages without a place have no targets; the graph rules report them.
 */
export const planTasks = (
  packages: WorkspacePackage[],
  selected: ReadonlySet<string>,
  hasViteConfig: (dir: string) => boolean,
): TaskPlan => {
  const isWatching = (facts: PackageFacts): boolean => 'canaries' in inferTargets(facts);
  const chosen = packages.flatMap((each) => {
    if (!each.place) return [];
    const facts = { place: each.place, hasViteConfig: hasViteConfig(each.dir) };
    return selected.has(each.dir) || isWatching(facts) ? [{ project: each.manifest.name, facts }] : [];
  });
  const tasks = chosen.flatMap(({ project, facts }) =>
    Object.keys(inferTargets(facts)).map((target) => `${project}:${target}`),
  );
  return { projects: chosen.map(({ project }) => project), tasks: tasks.toSorted() };
};
