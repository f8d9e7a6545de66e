import { readTestedRecord } from '@acme/tools-runner';
import { type HarnessSpec, parseTestedRecord, TESTED_RECORD, type TestedRecord } from '@acme/tools-spec';
import { type Changes, readAtBase } from './read-changes.ts';

/**
 * The folders of the tools of which the record may be believed: not of those in `named`, for their tests are asked for, nor of
 * those of which this change says that they have passed, for then the change would vouch for itself.
 */
export const listBelieved = (
  root: string,
  spec: HarnessSpec,
  { base, files }: Changes,
  named: ReadonlySet<string>,
): string[] => {
  const { folder } = spec.tools;
  const record = readTestedRecord(root, folder);
  if (!record) return [];
  const path = `${folder}/${TESTED_RECORD}`;
  const isChanged = base !== undefined && files.includes(path);
  const before = isChanged ? parseTestedRecord(readAtBase(root, base, path) ?? '') : record;
  return compareRecords(folder, before, record).filter((dir) => !named.has(dir));
};

/** The tools in `folder` of which both records say the same, sorted; none where what all stand on differs. */
const compareRecords = (folder: string, before: TestedRecord, now: TestedRecord): string[] => {
  const isSame = (part: 'files' | 'versions'): boolean => JSON.stringify(before[part]) === JSON.stringify(now[part]);
  if (!isSame('files') || !isSame('versions')) return [];
  return Object.keys(now.tools)
    .filter((dir) => dir.startsWith(`${folder}/`) && before.tools[dir] === now.tools[dir])
    .toSorted();
};
