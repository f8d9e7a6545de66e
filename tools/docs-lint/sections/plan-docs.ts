import type { Docs } from '../docs.ts';
import { drawHooks } from './draw-hooks.ts';
import { drawMirrors } from './draw-mirrors.ts';
import { renderPage } from './render-page.ts';

/** What `harness docs --write` does. */
export interface DocsPlan {
  /** Texts by file. */
  written: Map<string, string>;
  removed: string[];
}

/** What has to change so that every generated section and copy is as it should be. */
export const planDocs = (docs: Docs): DocsPlan => {
  const { files, pages, read, spec } = docs;
  const isMirror = (file: string): boolean => spec.docs.skills.mirrors.some((mirror) => file.startsWith(`${mirror}/`));
  const mirrors = drawMirrors(docs);
  const rendered = [...pages.values()].map((page): [string, string] => [page.file, renderPage(docs, page)]);
  const written = new Map([...rendered, ...mirrors, ...hooksOf(docs)].filter(([file, text]) => read(file) !== text));
  return { written, removed: [...files].filter((file) => isMirror(file) && !mirrors.has(file)) };
};

/** Where no skill is, no agent works. */
export const hooksOf = ({ files, spec }: Docs): Map<string, string> =>
  [...files].some((file) => file.startsWith(`${spec.docs.skills.folder}/`)) ? drawHooks() : new Map();
