import type { Outcome } from '@acme/tools-findings';
import { renameText, type Renaming } from '../naming/rename-text.ts';
import { type Copy, extendLockfile } from './extend-lockfile.ts';
import { type PlannedFile, refuse, type Tree } from './plan.ts';

const LOCKFILE = 'pnpm-lock.yaml';

/** The lockfile with the copies as further importers; a failure where it does not know their originals. */
export const planLockfile = (
  tree: Tree,
  copies: readonly Copy[],
  renamings: readonly Renaming[],
): Outcome<PlannedFile[]> => {
  const rename = (name: string): string => renameText(name, renamings, 'text');
  const text = tree.exists(LOCKFILE) ? extendLockfile(tree.read(LOCKFILE), copies, rename) : undefined;
  if (text !== undefined) return { ok: true, value: [{ path: LOCKFILE, text }] };
  const missing = copies.map(({ from }) => from).join(', ');
  return refuse('lockfile-stale', `${LOCKFILE} does not know all of ${missing}.`, "Run 'pnpm install' first.");
};
