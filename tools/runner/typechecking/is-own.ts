import { posix } from 'node:path';

/**
 * Whether who checks the projects in `dirs` answers for `file`: the innermost of all projects around it counts, which are
 * `homes`, and each answers for the files of no package. All paths are relative to the root.
 */
export const isOwn = (file: string, dirs: ReadonlySet<string>, homes: ReadonlySet<string>): boolean => {
  const home = findHome(posix.dirname(file), homes);
  return home === undefined ? !/^(packages\/[^/]+|tools)\/[^/]+\//.test(file) : dirs.has(home);
};

const findHome = (dir: string, homes: ReadonlySet<string>): string | undefined => {
  if (homes.has(dir)) return dir;
  return dir === '.' ? undefined : findHome(posix.dirname(dir), homes);
};
