import { execFileSync } from 'node:child_process';
import type { Change } from './docs.ts';
import { parseChanges } from './parse-changes.ts';

/**
 * The changes to `paths` in the git repository at `root` after the day `since` (`YYYY-MM-DD`), in one call. Empty without
 * git or without paths.
 */
export const readChanges = (root: string, since: string, paths: readonly string[]): Change[] => {
  if (paths.length === 0) return [];
  const range = [`--since=${since}T23:59:59`, '--no-merges', '--no-renames', '--relative', '--numstat'];
  try {
    const log = execFileSync('git', ['log', ...range, '--format=commit %cs %p', '--', ...paths], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
    return parseChanges(log);
  } catch {
    return [];
  }
};
