import { posix } from 'node:path';
import type { Project } from './group-programs.ts';

/** Below this share of the projects it costs less to check the others once more than to ask for each file. */
const FEW = 0.1;

/** Whether more than a few projects are referred to that are not among these: others answer for those. */
export const hasStrangers = (projects: readonly Project[]): boolean => {
  const own = new Set(projects.map(({ dir }) => dir));
  const referred = projects.flatMap(({ dir, config: { references = [] } }) =>
    references.map(({ path }) => posix.join(dir, path).replace(/\/$/, '')),
  );
  const strangers = new Set(referred.filter((dir) => !own.has(dir)));
  return strangers.size > FEW * own.size;
};
