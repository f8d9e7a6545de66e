import { posix } from 'node:path';
import type { Project } from './group-programs.ts';

/** The folders of the projects that these refer to and that are not among these: others answer for those. */
export const listStrangers = (projects: readonly Project[]): string[] => {
  const own = new Set(projects.map(({ dir }) => dir));
  const referred = projects.flatMap(({ dir, config: { references = [] } }) =>
    references.map(({ path }) => posix.join(dir, path).replace(/\/$/, '')),
  );
  return [...new Set(referred)].filter((dir) => !own.has(dir));
};
