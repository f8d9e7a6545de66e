import type { Tree } from './plan.ts';

/** The workspace that a test draws: texts by path. */
export const drawTree = (files: Readonly<Record<string, string>>): Tree => ({
  exists: (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
  list: (dir) =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${dir}/`))
      .toSorted(),
  read: (path) => files[path] ?? '',
});
