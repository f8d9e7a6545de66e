import { relative, resolve } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Command } from '../parse-command.ts';

/** Proposes a split of a package of the workspace at `root`, named from the folder `from` (both absolute), or does it. */
export const split = async (
  root: string,
  from: string,
  { named, as, apply, json }: Omit<Extract<Command, { name: 'split' }>, 'name'>,
  spec: HarnessSpec,
): Promise<Outcome<string>> => {
  const { applySplit, planSplit, readSurroundings, renderApplied, renderSplit, splitToJson, stageSplit, weighSplits } =
    await import('@acme/tools-split');
  const { readCurrent } = await import('@acme/tools-budget');
  const around = readSurroundings(root, spec);
  if (!around.ok) return around;
  const current = readCurrent(root, spec);
  if (!current.ok) return current;
  const scales = weighSplits(spec, current.value);
  const nearby = relative(root, resolve(from, named)).replaceAll('\\', '/');
  const isNearby = around.value.workspace.packages.some(({ dir }) => nearby === dir || nearby.startsWith(`${dir}/`));
  const plan = planSplit(around.value, { named: isNearby ? nearby : named, as }, scales);
  if (!plan.ok) return plan;
  const data = splitToJson(plan.value);
  if (!apply)
    return {
      ok: true,
      value: json ? `${JSON.stringify({ applied: false, ...data })}\n` : renderSplit(plan.value, named),
    };
  const written = await applySplit(root, plan.value);
  if (!written.ok) return written;
  // The lists of packages have one more now.
  const { writeDocs } = await import('@acme/tools-docs-lint');
  const listed = await writeDocs(root);
  if (!listed.ok) return listed;
  stageSplit(root, plan.value, listed.value);
  return { ok: true, value: json ? `${JSON.stringify({ applied: true, ...data })}\n` : renderApplied(plan.value) };
};
