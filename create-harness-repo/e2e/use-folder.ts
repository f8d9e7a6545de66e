import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test of the file, removed after it. */
export const useFolder = (): { readonly path: string } => {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo-test-')));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
};
