import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from './harness-spec.ts';
import { checkSpec } from './check-spec.ts';

/**
 * Imports `harness.config.ts` of the workspace at `root` (absolute) and validates it, unless it `isValid`: whoever started
 * this program has validated it already.
 */
export const loadSpec = async (root: string, { isValid = false } = {}): Promise<Outcome<HarnessSpec>> => {
  const file = join(root, 'harness.config.ts');
  if (!existsSync(file)) {
    const hint = 'Run this inside a workspace made by create-harness-repo, or restore the file from git.';
    return { ok: false, failures: [{ code: 'spec-missing', message: `No harness.config.ts in '${root}'.`, hint }] };
  }
  try {
    const module: { default?: HarnessSpec } = await import(pathToFileURL(file).href);
    if (isValid && module.default) return { ok: true, value: module.default };
    return await checkSpec(module.default, (path) => isThere(root, path));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
    const message = `harness.config.ts cannot be loaded: ${reason}`;
    return {
      ok: false,
      failures: [{ code: 'spec-unreadable', message, hint: 'Repair the file; it has to be plain data.' }],
    };
  }
};

const isThere = (root: string, path: string): boolean => {
  if (!path.includes('*')) return existsSync(join(root, path));
  return globSync(path, { cwd: root, exclude: (name) => name === 'node_modules' }).length > 0;
};
