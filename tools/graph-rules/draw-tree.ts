import { MODULE } from './read-module.ts';
import type { Tree } from './tree.ts';

/** Texts by path, relative to the root. */
export type Drawing = Readonly<Record<string, string>>;

/** `node_modules` may be drawn too: it can be read and is not listed, as on disk. */
export const drawTree = (drawing: Drawing): Tree => ({
  files: Object.keys(drawing)
    .filter((file) => !file.includes('node_modules/') && !/(^|\/)\./.test(file))
    .toSorted(),
  links: [],
  shadows: Object.keys(drawing)
    .flatMap((file) => /^(?<dir>.*\/)?node_modules\//.exec(file)?.groups?.['dir'] ?? [])
    .filter((dir) => !(`${dir}package.json` in drawing))
    .map((dir) => `${dir}node_modules`),
  hidden: Object.keys(drawing).filter(
    (file) => /(^|\/)\.[^/]+$/.test(file) || (/\/\.[^/]+\//.test(file) && MODULE.test(file)),
  ),
  read: (file) => drawing[file],
});
