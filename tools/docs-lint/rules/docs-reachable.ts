import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { findPaths } from '../pages/find-paths.ts';
import { findPlace } from '../pages/find-place.ts';

/** Every page is reached from the start page, by links and by paths that are named; nothing is behind a symbolic link. */
export const docsReachable = defineDocsRule({
  name: 'docs-reachable',
  why: 'what no page leads to is not read, not corrected, and soon wrong.',
  find: (docs) => {
    const { start } = docs.spec.docs;
    const linked = docs.links
      .filter((link) => link.startsWith('docs/') || link.endsWith('.md'))
      .map((file): Violation => ({
        file,
        what: `${file} is a symbolic link, which is not followed.`,
        fix: 'write the page there, or link to it.',
      }));
    if (!docs.pages.has(start) && !docs.unreadable.some(({ file }) => file === start))
      return [
        ...linked,
        { file: start, what: `there is no ${start} to start from.`, fix: 'write it: a map of what is where.' },
      ];
    const reached = reach(docs);
    const lost = [...docs.pages.keys()].filter((file) => !reached.has(file) && !isKnownByPlace(file));
    return [...linked, ...lost.map((file) => describe(docs, file))];
  },
});

const describe = ({ files }: Docs, file: string): Violation => {
  const folder = posix.dirname(file);
  const index = ['README.md', 'index.md']
    .map((name) => `${folder}/${name}`)
    .find((each) => files.has(each) && each !== file);
  const from = index ?? 'a page about the same';
  return { file, what: `no page leads to ${file}.`, fix: `link to it from ${from}, or remove it.` };
};

/** Read where one works, or shown by the platform: nobody has to be sent there. */
const isKnownByPlace = (file: string): boolean => {
  const folder = posix.dirname(file);
  const [top = ''] = file.split('/');
  if (top.startsWith('.') && top !== '.agents') return true;
  if (folder === '.') return /^(?:CHANGELOG|CLAUDE|CODE_OF_CONDUCT|CONTRIBUTING|README|SECURITY)\.md$/.test(file);
  if (/\/(?:AGENTS|CLAUDE)\.md$/.test(file)) return true;
  return file.endsWith('/README.md') && top !== 'docs';
};

const reach = (docs: Docs): Set<string> => {
  const starts = [...docs.pages.keys()].filter(
    (file) => file === docs.spec.docs.start || posix.basename(file) === 'AGENTS.md' || isBesideManifest(docs, file),
  );
  const reached = new Set(starts);
  for (const file of reached) {
    const page = docs.pages.get(file);
    if (page) for (const next of listNext(docs, page)) reached.add(next);
  }
  return reached;
};

const isBesideManifest = ({ files }: Docs, file: string): boolean =>
  file.includes('/') && files.has(`${posix.dirname(file)}/package.json`) && file.endsWith('/README.md');

const listNext = (docs: Docs, page: Page): string[] => {
  const linked = page.links.map(({ href }) => posix.join(posix.dirname(page.file), href.replace(/[#?].*$/, '')));
  const named = findPaths(docs, page).flatMap(({ kind, text }) =>
    kind === 'path' || kind === 'name' ? (findPlace(docs, page.file, text) ?? []) : [],
  );
  return [...linked, ...named].flatMap((path) => pagesAt(docs, page.file, path.replace(/\/$/, '')));
};

/** A folder stands for its README; from there, or where it has none, for all pages below. */
const pagesAt = (docs: Docs, from: string, path: string): string[] => {
  if (docs.pages.has(path)) return [path];
  if (!docs.folders.has(path)) return [];
  const index = `${path}/README.md`;
  if (docs.pages.has(index) && index !== from) return [index];
  return [...docs.pages.keys()].filter((file) => file.startsWith(`${path}/`));
};
