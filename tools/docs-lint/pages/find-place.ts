import { posix } from 'node:path';
import type { Docs } from '../docs.ts';

/** The file or folder that `path` names in the page `file`: from the root, from the page's folder, or from its package's. */
export const findPlace = (docs: Docs, file: string, path: string): string | undefined => {
  const bare = path.replace(/\/+$/, '');
  const beside = posix.dirname(file);
  const starts = /^\.\.?(?:\/|$)/.test(bare) ? [beside] : ['.', beside, packageAround(docs, file)];
  return starts
    .map((start) => posix.normalize(posix.join(start, bare)).replace(/\/$/, ''))
    .find((each) => docs.files.has(each) || docs.folders.has(each) || docs.links.includes(each) || each === '.');
};

const packageAround = ({ files }: Docs, file: string): string => {
  for (let dir = posix.dirname(file); dir !== '.'; dir = posix.dirname(dir))
    if (files.has(`${dir}/package.json`)) return dir;
  return '.';
};
