import { posix } from 'node:path';
import { isSelected } from '@acme/tools-spec';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { findPaths, type NamedPath } from '../pages/find-paths.ts';
import { findPlace } from '../pages/find-place.ts';
import { findNear } from '../pages/find-near.ts';
import { isRulePage } from '../pages/list-rule-pages.ts';
import { isHistory } from '../pages/read-fields.ts';

/** Files, folders, patterns of them, packages and settings that a page names in code exist. */
export const docsPaths = defineDocsRule({
  name: 'docs-paths',
  why: 'an agent that looks for it finds nothing, and stops trusting the page.',
  find: (docs) => {
    const names = new Set([...docs.files].map((file) => posix.basename(file)));
    return [...docs.pages.values()]
      .filter((page) => !isHistory(docs, page))
      .flatMap((page) => findPaths(docs, page).flatMap((path) => judge(docs, names, page, path)));
  },
});

const judge = (docs: Docs, names: ReadonlySet<string>, page: Page, { kind, text, line }: NamedPath): Violation[] => {
  const report = (what: string, known: Iterable<string>): Violation[] => {
    const near = findNear(text, known);
    const fix = near ? `name '${near}' if that is meant, or remove it.` : `name what is there now, or remove it.`;
    return [{ file: page.file, line, what, fix }];
  };
  if (kind === 'package')
    return docs.packages.has(text) || isOwner(docs, text)
      ? []
      : report(`there is no package '${text}'.`, docs.packages.keys());
  // A rule's page speaks of files that should not be there.
  if (kind === 'name')
    return names.has(text) || isRulePage(docs, page.file)
      ? []
      : report(`no file of the workspace is called '${text}'.`, names);
  if (kind === 'setting') {
    const settings = settingsOf(docs);
    return settings.has(text) ? [] : report(`nothing reads the setting '${text}'.`, settings);
  }
  if (kind === 'path')
    return findPlace(docs, page.file, text)
      ? []
      : report(`'${text}' does not exist.`, [...docs.files, ...docs.folders]);
  return matches(docs, page.file, text) ? [] : report(`nothing matches '${text}'.`, []);
};

const known = new WeakMap<Docs, Set<string>>();

/** What could be the name of a setting in the files that may read them. */
const settingsOf = (docs: Docs): Set<string> => {
  const made = known.get(docs) ?? new Set([...docs.files].flatMap((file) => settingsIn(docs, file)));
  known.set(docs, made);
  return made;
};

const settingsIn = ({ read, spec }: Docs, file: string): string[] => {
  const isReader = /\.tsx?$/.test(file) && !file.includes('.test.') && file.startsWith(`${spec.domains.folder}/`);
  if (!isReader || !isSelected(spec, [...spec.environment.readers, 'apps'], file)) return [];
  return read(file)?.match(/\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b/g) ?? [];
};

/** Teams of the organisation are written like packages. */
const isOwner = ({ read }: Docs, text: string): boolean => read('.github/CODEOWNERS')?.includes(text) ?? false;

/** `<name>` stands for any name. */
const matches = (docs: Docs, file: string, text: string): boolean => {
  const glob = text.replaceAll(/<[^<>/]*>/g, '*').replace(/\/+$/, '');
  const globs = [glob, posix.join(posix.dirname(file), glob)];
  return [...docs.folders, ...docs.files].some((each) => globs.some((one) => posix.matchesGlob(each, one)));
};
