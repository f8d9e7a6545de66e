import type { TSESTree } from '@typescript-eslint/utils';
import type { ImportSite } from './import-site.ts';

/** The imports that are written in comments: triple-slash directives, JSX pragmas and, in JavaScript, JSDoc types. */
export const findCommentImports = (path: string, comments: readonly TSESTree.Comment[]): ImportSite[] =>
  comments.flatMap((node) =>
    [
      ...specifiersOf(node),
      ...pragmaOf(node),
      ...environmentOf(node),
      ...(isJavaScript(path) ? jsdocSpecifiersOf(node) : []),
    ].map((specifier): ImportSite => ({
      node,
      specifier,
      form: 'type',
    })),
  );

const isJavaScript = (path: string): boolean => /\.[cm]?jsx?$/.test(path);

/** A directive's `path` is relative even when it does not start with a dot. */
const specifiersOf = ({ type, value }: TSESTree.Comment): string[] => {
  const [, kind, text = ''] = /^\/\s*<reference\s(?:[^>]*\s)?(path|types)\s*=\s*["']([^"']+)["']/.exec(value) ?? [];
  if (type !== 'Line' || !kind) return [];
  return [kind === 'path' && !/^[./]/.test(text) ? `./${text}` : text];
};

/** The module that the compiler imports for the sake of JSX. */
const pragmaOf = ({ value }: TSESTree.Comment): string[] => {
  const [, source] = /@jsxImportSource\s+([^\s*]+)/.exec(value) ?? [];
  return source ? [`${source}/jsx-runtime`] : [];
};

/** The file that Vitest loads as the environment of a test; a package that is one is asked for in a manifest. */
const environmentOf = ({ value }: TSESTree.Comment): string[] =>
  [...value.matchAll(/@(?:vitest|jest)-environment\s+([./][^\s*]*)/g)].map(([, path = '']) => path);

const jsdocSpecifiersOf = ({ type, value }: TSESTree.Comment): string[] => {
  if (type !== 'Block' || !value.startsWith('*')) return [];
  const found = value.matchAll(
    /\bimport[\s*]*\([\s*]*["']([^"']+)["'][\s*]*\)|@import\s[^@]*?\bfrom\s+["']([^"']+)["']/g,
  );
  return [...found].map(([, typed, tagged]) => typed ?? tagged ?? '');
};
