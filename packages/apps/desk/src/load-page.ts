import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { mapWithConcurrency } from '@acme/utils-map-with-concurrency';
import type { Page, PageFile } from './page.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads every file below `folder` into memory, so that no request ever names a file on disk. */
export const loadPage = async (folder: string): Promise<Page> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await mapWithConcurrency(paths, 8, async (path): Promise<[string, PageFile]> => [
      `/${relative(folder, path).replaceAll(sep, '/')}`,
      { bytes: new Uint8Array(await readFile(path)), type: TYPES[extname(path)] ?? 'application/octet-stream' },
    ]),
  );
};
