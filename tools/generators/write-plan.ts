import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { Plan } from './planning/plan.ts';

/** What was written, and the way back: `undo` leaves the workspace as it was before. */
export interface Written {
  files: string[];
  undo: () => void;
}

/** Writes what was planned below `root` (absolute), moves first. If a file cannot be written, those before it are taken back. */
export const writePlan = (root: string, plan: Plan): Outcome<Written> => {
  const steps: (() => void)[] = [];
  const undo = (): void => {
    for (const step of steps.toReversed()) step();
  };
  const makeFolder = (path: string): void => {
    const firstFolder = mkdirSync(dirname(join(root, path)), { recursive: true });
    if (firstFolder !== undefined) steps.push(() => rmSync(firstFolder, { recursive: true, force: true }));
  };
  const moved = plan.moved ?? [];
  try {
    for (const { from, to, text } of moved) {
      if (existsSync(join(root, to))) throw new Error(`${to} exists`);
      makeFolder(to);
      renameSync(join(root, from), join(root, to));
      steps.push(() => {
        mkdirSync(dirname(join(root, from)), { recursive: true });
        renameSync(join(root, to), join(root, from));
      });
      if (text !== undefined) overwrite(join(root, to), text, steps);
      removeIfEmpty(dirname(join(root, from)));
    }
    for (const { path, text } of plan.created) {
      makeFolder(path);
      writeFileSync(join(root, path), text, { flag: 'wx' });
      steps.push(() => rmSync(join(root, path), { force: true }));
    }
    for (const { path, text } of plan.edited) overwrite(join(root, path), text, steps);
  } catch (error) {
    undo();
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Nothing was changed; make the folder writable, or free space, and run it again.';
    return { ok: false, failures: [{ code: 'write-failed', message: `${reason}.`, hint }] };
  }
  const files = [...moved.map(({ to }) => to), ...[...plan.created, ...plan.edited].map(({ path }) => path)];
  return { ok: true, value: { files, undo } };
};

const overwrite = (path: string, text: string, steps: (() => void)[]): void => {
  const before = readFileSync(path);
  steps.push(() => writeFileSync(path, before));
  writeFileSync(path, text);
};

/** Git keeps no folders: one that the last file has left is of no use. */
const removeIfEmpty = (folder: string): void => {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
};
