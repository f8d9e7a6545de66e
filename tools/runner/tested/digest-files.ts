import { createHash } from 'node:crypto';

/** SHA-256, in hex, over the paths and contents of a folder's files. `create-harness-repo` computes the same. */
export const digestFiles = (files: ReadonlyMap<string, Uint8Array>): string => {
  const lines = [...files].map(([path, bytes]) => `${path}\0${digestBytes(bytes)}\n`);
  return createHash('sha256').update(lines.toSorted().join('')).digest('hex');
};

/** SHA-256 in hex. */
export const digestBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
