import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePort } from './choose-port.ts';

/**
 * Takes the lowest port that is neither among `known` nor claimed, for the tree at `path` until `releasePort`. A claim is
 * a file in `folder` that only one of several processes can make, so trees that are made at once get different ports.
 */
export const claimPort = (folder: string, path: string, known: readonly number[]): number => {
  mkdirSync(folder, { recursive: true });
  const taken = new Set(known);
  let port = choosePort(taken);
  while (!claim(join(folder, `${port}`), path)) {
    taken.add(port);
    port = choosePort(taken);
  }
  return port;
};

/** Gives back what the tree at `path` has claimed. A tree that was removed without this keeps its port for the next of its name. */
export const releasePort = (folder: string, path: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (ownerOf(join(folder, name)) === path) rmSync(join(folder, name));
};

const claim = (file: string, path: string): boolean => {
  try {
    writeFileSync(file, path, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return ownerOf(file) === path;
  }
};

/** Undefined where the claim was given back just now. */
const ownerOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
