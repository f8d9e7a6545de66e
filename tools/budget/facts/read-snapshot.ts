import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage } from './budget-package.ts';
import { listPackages } from './list-packages.ts';
import { type FactsMemory, readTreeFacts } from './read-tree-facts.ts';
import type { BlobSource, Tree } from './tree.ts';

/** The packages of a tree, and its files. */
export interface Snapshot {
  tree: Tree;
  packages: readonly BudgetPackage[];
}

export const readSnapshot = (spec: HarnessSpec, source: BlobSource, memory: FactsMemory): Outcome<Snapshot> => {
  const tree = readTreeFacts(source, memory);
  if (!tree.ok) return tree;
  const packages = listPackages(spec, tree.value);
  return packages.ok ? { ok: true, value: { tree: tree.value, packages: packages.value } } : packages;
};
