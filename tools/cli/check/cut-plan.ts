import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { WorkspacePackage } from '@acme/tools-spec';
import type { ShardAsk } from '../parse-command.ts';
import type { TaskPlan } from './plan-tasks.ts';
import { readCosts, readSize } from './read-costs.ts';
import { takeShard } from './take-shard.ts';

/** A part of a check; `cut` is the same in all its parts, or they do not make a whole. */
export interface ShardName {
  index: number;
  of: number;
  cut: string;
}

/** The part of the plan that was asked for: all of it where no part was. Sizes are of the tree, so that all jobs read the same. */
export const cutPlan = (
  root: string,
  packages: readonly WorkspacePackage[],
  plan: TaskPlan,
  ask: ShardAsk | undefined,
): Outcome<{ plan: TaskPlan; shard?: ShardName }> => {
  if (!ask) return { ok: true, value: { plan } };
  const costs =
    ask.costs === undefined
      ? { ok: true as const, value: new Map<string, number>() }
      : readCosts(join(root, ask.costs));
  if (!costs.ok) return costs;
  const sizes = new Map(packages.map(({ manifest, dir }) => [manifest.name, readSize(join(root, dir))]));
  const { plan: part, cut } = takeShard(plan, ask, { costs: costs.value, sizes });
  return { ok: true, value: { plan: part, shard: { index: ask.index, of: ask.of, cut } } };
};
