import type { Snapshot } from '../facts/read-snapshot.ts';
import { matchPackages } from './match-packages.ts';

const NAMES_SHOWN = 3;
const TEST = /\.test\.[cm]?[jt]sx?$/;

/** What a change takes out of the gate's sight: packages and tests that are gone, not those that were moved. */
export const listNotes = (before: Snapshot, now: Snapshot): string[] => {
  const kept = new Set(matchPackages(before.packages, now.packages).values());
  const packages = before.packages.filter((each) => !kept.has(each)).map(({ dir }) => dir);
  const contents = new Set(now.tree.files.values());
  const fresh = [...now.tree.files.keys()].filter((file) => !before.tree.files.has(file));
  const names = new Set(fresh.map(baseName));
  const tests = [...before.tree.files].flatMap(([file, id]) =>
    TEST.test(file) && !now.tree.files.has(file) && !contents.has(id) && !names.has(baseName(file)) ? [file] : [],
  );
  return [
    ...(packages.length > 0 ? [`this change removes ${count(packages, 'package')}: ${list(packages)}`] : []),
    ...(tests.length > 0 ? [`this change deletes ${count(tests, 'test file')}: ${list(tests)}`] : []),
  ];
};

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const count = (items: readonly string[], noun: string): string =>
  `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;

const list = (items: readonly string[]): string => {
  const more = items.length - NAMES_SHOWN;
  return `${items.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
