import type { Outcome } from '@acme/tools-findings';
import { loadSpec } from '@acme/tools-spec';
import { buildDocs } from './build-docs.ts';
import type { Docs, JudgeCommand } from './docs.ts';
import { isHistory, isOwned, readFields } from './pages/read-fields.ts';
import { readChanges } from './read-changes.ts';
import { readTree } from './read-tree.ts';

/** Reads all that is written in the workspace at `root` (absolute). */
export const readDocs = async (root: string, judgeCommand: JudgeCommand): Promise<Outcome<Docs>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const tree = readTree(root);
  if (!tree.ok) return tree;
  const docs = buildDocs(spec.value, tree.value, { today: new Date().toISOString().slice(0, 10), judgeCommand });
  const reviews = [...docs.pages.values()]
    .filter((page) => isOwned(docs, page.file) && !isHistory(docs, page))
    .flatMap((page) => readFields(page) ?? []);
  const [oldest] = reviews.map(({ reviewed }) => reviewed).toSorted();
  const paths = [...new Set(reviews.flatMap(({ covers }) => covers))].flatMap(pathspecsOf);
  return { ok: true, value: { ...docs, changes: oldest === undefined ? [] : readChanges(root, oldest, paths) } };
};

/** A glob of ours is one of git's with this in front; one that names a folder has to say so there. */
const pathspecsOf = (path: string): string[] => {
  const bare = path.replace(/\/+$/, '');
  return [`:(glob)${bare}`, `:(glob)${bare}/**`];
};
