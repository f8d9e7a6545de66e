import type { Outcome } from '@acme/tools-findings';
import { loadSpec } from '@acme/tools-spec';
import { diskTree } from './disk-tree.ts';
import { planGeneration } from './planning/plan-generation.ts';
import type { Plan } from './planning/plan.ts';
import type { Request } from './request.ts';
import { settleWorkspace } from './settle-workspace.ts';
import { writePlan } from './write-plan.ts';

/** What was made. */
export interface Made {
  /** Files that were written, relative to the root. */
  written: string[];
  /** What the reader should know, a sentence each. */
  notes: string[];
  /** The one command to run next. */
  next: string;
}

/** Plans, writes, formats and installs; if a step fails or is interrupted, what was written is taken back. */
export const make = async (root: string, request: Request): Promise<Outcome<Made>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const plan = planGeneration(spec.value, diskTree(root), request);
  if (!plan.ok) return plan;

  const written = await writeAndSettle(root, plan.value);
  if (!written.ok) return written;
  return { ok: true, value: { written: written.value, notes: plan.value.notes, next: plan.value.next } };
};

/** Writes a plan at `root` (absolute), formats and installs, and gives the files; whole, or not at all. */
export const writeAndSettle = async (root: string, plan: Plan): Promise<Outcome<string[]>> => {
  // Ctrl-C reaches the running tool as well: it fails, and so this run ends with the undo.
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    const written = writePlan(root, plan);
    if (!written.ok) return written;
    const failure = await settleWorkspace(root, written.value.files);
    if (!failure) return { ok: true, value: written.value.files };
    written.value.undo();
    return { ok: false, failures: [failure] };
  } finally {
    process.off('SIGINT', wait);
  }
};
