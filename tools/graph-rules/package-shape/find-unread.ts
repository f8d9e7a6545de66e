import type { HarnessSpec } from '@acme/tools-spec';
import type { Violation } from '../graph-rule.ts';
import type { Workspace } from '../workspace.ts';

/** Languages, compiled code and templates that a program can be made of, and that no rule reads. */
const UNREAD =
  /\.(?:astro|marko|mdx|riot|svelte|vue|civet|coffee|es6?|ets|imba|iced|jsm|litcoffee|ls|node|wasm|wat|less|pcss|postcss|s[ac]ss|styl|stylus|ejs|hbs|htm|njk|pug|xhtml|bash|bat|cmd|go|java|kt|lua|php|pl|ps1|py|rb|rs|sh|zsh)$/i;

/** Source that none of the tools of the gate reads: of another kind, or in a hidden folder. */
export const findUnread = ({ spec, files, hidden }: Workspace): Violation[] => [
  ...files.filter((file) => UNREAD.test(file) && isInside(spec, file)).map(reportKind),
  ...firstOfFolders(hidden.filter((file) => isInside(spec, file) && HIDDEN.test(file))).map(reportHidden),
];

const HIDDEN = /\/\.[^/]+\//;

const isInside = ({ domains, tools }: HarnessSpec, path: string): boolean =>
  path.startsWith(`${domains.folder}/`) || path.startsWith(`${tools.folder}/`);

const reportKind = (file: string): Violation => ({
  file,
  what: `no rule, compiler or test reads ${file.slice(file.lastIndexOf('.'))} files, so ${file} may hold anything.`,
  fix: 'write it in TypeScript or CSS, or keep it in a folder of its own at the root of the workspace.',
});

const reportHidden = (file: string): Violation => ({
  file,
  what: `${file} is in a hidden folder, which the compiler, the tests and the graph pass over.`,
  fix: 'move it out of the hidden folder, or remove it.',
});

const firstOfFolders = (files: readonly string[]): string[] => {
  const folderOf = (file: string): string => file.slice(0, file.indexOf('/', file.indexOf('/.') + 1));
  return [...new Map(files.toReversed().map((file) => [folderOf(file), file])).values()].toReversed();
};
