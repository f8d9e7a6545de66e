import type { Change } from './docs.ts';

/**
 * Reads `git log --numstat --format='commit %cs %p'`. The first commit of a repository, or of a clone that was cut off,
 * has no parent and shows every file as new: it changed nothing that anybody had reviewed.
 */
export const parseChanges = (log: string): Change[] => {
  const changes: Change[] = [];
  let day = '';
  let hasParent = false;
  for (const line of log.split('\n')) {
    const [, at, parents] = /^commit (\d{4}-\d\d-\d\d) ?(.*)$/.exec(line) ?? [];
    if (at !== undefined) {
      day = at;
      hasParent = parents !== '';
      continue;
    }
    const [, added, removed, file] = /^(\d+)\t(\d+)\t(.+)$/.exec(line) ?? [];
    if (hasParent && file !== undefined) changes.push({ day, file, lines: Number(added) + Number(removed) });
  }
  return changes;
};
