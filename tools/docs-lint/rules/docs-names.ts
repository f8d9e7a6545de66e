import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { exportedNames } from '../pages/exported-names.ts';
import { findNames, type Named } from '../pages/find-names.ts';
import { findNear } from '../pages/find-near.ts';
import { isRulePage } from '../pages/list-rule-pages.ts';
import { PLATFORM_NAMES } from '../pages/platform-names.ts';
import { isHistory } from '../pages/read-fields.ts';

/** Functions, types and components that a page names in code are there: exported by a package, or in its source. */
export const docsNames = defineDocsRule({
  name: 'docs-names',
  why: 'who imports what the page names gets an error, and no hint at what it is called now.',
  find: (docs) => {
    const exported = [...exportedNames(docs).now.values()];
    const open = [...docs.pages.values()]
      .filter(({ file }) => docs.files.has(file) && !isRulePage(docs, file))
      .filter((page) => !isHistory(docs, page))
      .flatMap((page) => findNames(page).map((named) => ({ page, named })))
      .filter(({ named }) => !exported.some((names) => names.has(named.name)) && !PLATFORM_NAMES.has(named.name));
    const lost = [...exportedNames(docs).listed.values()];
    const isLost = (name: string): boolean => lost.some((names) => names.has(name));
    const written = findWritten(docs, new Set(open.map(({ named }) => named.name)));
    return open.flatMap(({ page, named }) => {
      if (isLost(named.name)) return report(docs, page, named, `no package exports '${named.name}' any more.`);
      return written.has(named.name) ? [] : report(docs, page, named, `nothing is called '${named.name}'.`);
    });
  },
});

const report = (docs: Docs, { file }: Page, { name, line }: Named, what: string): Violation[] => {
  const near = findNear(
    name,
    [...exportedNames(docs).now.values()].flatMap((names) => [...names]),
  );
  const fix = near
    ? `write '${near}' if that is meant.`
    : 'write what it is called now; of others, with the package: `react.useId()`.';
  return [{ file, line, what, fix }];
};

/** Of `names`, those that some source or setting has; files are read until all are found. */
const findWritten = (docs: Docs, names: ReadonlySet<string>): Set<string> => {
  const missing = new Set(names);
  const found = new Set<string>();
  for (const file of docs.files) {
    if (missing.size === 0) break;
    if (!/\.(?:[cm]?[jt]sx?|jsonc?|ya?ml)$/.test(file) || file.endsWith('pnpm-lock.yaml')) continue;
    const text = docs.read(file) ?? '';
    for (const name of missing) {
      if (!hasWord(text, name)) continue;
      found.add(name);
      missing.delete(name);
    }
  }
  return found;
};

const hasWord = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w$]/.test(text[at - 1] ?? '') && !/[\w$]/.test(text[at + name.length] ?? '')) return true;
  return false;
};
