import type { Docs, Page, Span } from '../docs.ts';

/** What a page names in code as a path, a pattern of paths, a file somewhere, a package, or a variable of the environment. */
export interface NamedPath extends Span {
  kind: 'path' | 'pattern' | 'name' | 'package' | 'setting';
}

const NAME = /^[\w-][\w.-]*\.(?:cjs|css|html|js|json|md|mjs|sh|ts|tsx|txt|ya?ml)$/;
const PATH = /^\.{0,2}[\w@./-]*\/[\w@./-]*$/;
const SETTING = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const PATTERN = /^[\w@./<>*{},-]+$/;

/** Folders whose contents come and go. */
const PASSING = new Set(['.data', '.nx', 'dist', 'node_modules']);

/** What can be told to be a path: it begins with something that is in the root folder, or with a dot. */
export const findPaths = (docs: Docs, page: Page): NamedPath[] => {
  const top = topOf(docs);
  return page.codes.flatMap(({ text, line }): NamedPath[] => {
    const path = text.replace(/:\d+(?::\d+)?$/, '');
    if (path.startsWith(`${docs.spec.scope}/`) && /^@[\w-]+\/[\w-]+$/.test(path))
      return [{ kind: 'package', text: path, line }];
    // Elsewhere such names are often those of other programs.
    if (SETTING.test(text) && page.file.startsWith(`${docs.spec.domains.folder}/`))
      return [{ kind: 'setting', text, line }];
    if (NAME.test(path)) return [{ kind: 'name', text: path, line }];
    const [first = ''] = path.split('/');
    const isOurs = (first === '.' || first === '..' || top.has(first)) && path.includes('/') && !PASSING.has(first);
    if (!isOurs || path.split('/').some((part) => PASSING.has(part))) return [];
    if (PATH.test(path)) return [{ kind: 'path', text: path, line }];
    return PATTERN.test(path) ? [{ kind: 'pattern', text: path, line }] : [];
  });
};

const tops = new WeakMap<Docs, Set<string>>();

/** The names in the root folder. */
const topOf = (docs: Docs): Set<string> => {
  const known = tops.get(docs);
  if (known) return known;
  const made = new Set([...docs.files].map((file) => file.split('/', 1)[0] ?? file));
  tops.set(docs, made);
  return made;
};
