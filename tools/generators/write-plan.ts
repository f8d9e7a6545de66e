import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { Plan } from './planning/plan.ts';

/** What was written, and the way back: `undo` leaves the workspace as it was before. */
export interface Written {
  files: string[];
  undo: () => void;
}

/** Writes what was planned below `root` (absolute). If a file cannot be written, those before it are taken back. */
export const writePlan = (root: string, plan: Plan): Outcome<Written> => {
  const steps: (() => void)[] = [];
  const undo = (): void => {
    for (const step of steps.toReversed()) step();
  };
  try {
    for (const { path, text } of plan.created) {
      const firstFolder = mkdirSync(dirname(join(root, path)), { recursive: true });
      if (firstFolder !== undefined) steps.push(() => rmSync(firstFolder, { recursive: true, force: true }));
      writeFileSync(join(root, path), text, { flag: 'wx' });
      steps.push(() => rmSync(join(root, path), { force: true }));
    }
    for (const { path, text } of plan.edited) {
      const before = readFileSync(join(root, path), 'utf8');
      steps.push(() => writeFileSync(join(root, path), before));
      writeFileSync(join(root, path), text);
    }
  } catch (error) {
    undo();
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Nothing was changed; make the folder writable, or free space, and run it again.';
    return { ok: false, failures: [{ code: 'write-failed', message: `${reason}.`, hint }] };
  }
  return { ok: true, value: { files: [...plan.created, ...plan.edited].map(({ path }) => path), undo } };
};
