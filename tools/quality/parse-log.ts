/** Lines that a commit added to and removed from a file. */
export interface Change {
  /** `YYYY-MM-DD`. */
  day: string;
  file: string;
  lines: number;
}

/** Reads `git log --numstat --format='commit %cs %p'`, without commits that have no parent: in those everything is new. */
export const parseLog = (log: string): Change[] => {
  const changes: Change[] = [];
  let day: string | undefined;
  for (const line of log.split('\n')) {
    const [, at, parents] = /^commit (\S+) ?(.*)$/.exec(line) ?? [];
    if (at !== undefined) day = parents === '' ? undefined : at;
    const [, added, removed, file] = /^(\d+)\t(\d+)\t(.+)$/.exec(line) ?? [];
    if (day !== undefined && file !== undefined) changes.push({ day, file, lines: Number(added) + Number(removed) });
  }
  return changes;
};
