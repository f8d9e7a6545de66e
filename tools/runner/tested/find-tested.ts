import type { TestedRecord } from '@acme/tools-spec';

/** What there is now of what a record speaks of. */
export interface TestedState extends TestedRecord {
  /** Of each tool, the other packages of the workspace that it needs: folders of tools, or names of what is no recorded tool. */
  needs: Readonly<Record<string, readonly string[]>>;
}

/**
 * The folders of the tools that are as they were when their tests passed: the same files, the same of all tools they need at
 * any distance, in the same versions of everything, under the same configuration.
 */
export const findTested = (record: TestedRecord, now: TestedState): Set<string> => {
  if (!isSame(record.files, now.files) || !isSame(record.versions, now.versions)) return new Set();
  const tested = new Set(Object.keys(record.tools).filter((dir) => record.tools[dir] === now.tools[dir]));
  for (let size = -1; size !== tested.size;) {
    size = tested.size;
    for (const dir of tested) if (!now.needs[dir]?.every((need) => tested.has(need))) tested.delete(dir);
  }
  return tested;
};

/** What the record does not speak of was not there when the tests passed, so no test can depend on it. */
const isSame = (recorded: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): boolean =>
  Object.keys(recorded).every((key) => recorded[key] === now[key]);
