import type { MovedFile } from '@acme/tools-generators';
import { type HarnessSpec, isSelected } from '@acme/tools-spec';
import type { Surroundings } from './settle-changes.ts';

/** What people and tools read that is no source: pages, front matter, settings. The lockfile has no paths of sources. */
const READ = /\.(?:md|ya?ml|json|html|css)$/;

/** The texts of files that name a moved file by its path from the root, with the path that it has now. */
export const rewriteMentions = (
  { spec, tree }: Surroundings,
  moved: readonly MovedFile[],
  isTaken: (file: string) => boolean,
): Map<string, string> => {
  const texts = new Map<string, string>();
  const [first] = moved;
  if (!first) return texts;
  const folder = first.from.split('/').slice(0, 3).join('/');
  const byOld = new Map(moved.map(({ from, to }) => [from, to]));
  const paths = new RegExp(`${escape(folder)}/[\\w./-]*\\w`, 'g');
  for (const file of tree.files) {
    if (!READ.test(file) || file === 'pnpm-lock.yaml' || isTaken(file) || isOfAnotherTime(spec, file)) continue;
    const text = tree.read(file);
    if (!text?.includes(`${folder}/`)) continue;
    const rewritten = text.replaceAll(paths, (path) => byOld.get(path) ?? path);
    if (rewritten !== text) texts.set(file, rewritten);
  }
  return texts;
};

/** Records say how things were, and the pages of rules draw packages of their own. */
const isOfAnotherTime = (spec: HarnessSpec, file: string): boolean =>
  isSelected(spec, spec.docs.records, file) || file.startsWith(`${spec.tools.folder}/`);

const escape = (text: string): string => text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
