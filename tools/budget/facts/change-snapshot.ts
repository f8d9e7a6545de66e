import { createHash } from 'node:crypto';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { BudgetPackage } from './budget-package.ts';
import { listPackages } from './list-packages.ts';
import { hasFacts, readFacts } from './read-facts.ts';
import type { Snapshot } from './read-snapshot.ts';

/** The packages of a tree as they would be after `changes`: texts by path, undefined for what would be gone. */
export const changeSnapshot = (
  spec: HarnessSpec,
  { tree }: Snapshot,
  changes: ReadonlyMap<string, string | undefined>,
): Outcome<readonly BudgetPackage[]> => {
  const files = new Map(tree.files);
  const facts = new Map(tree.facts);
  for (const [path, text] of changes) {
    files.delete(path);
    facts.delete(path);
    if (text === undefined) continue;
    files.set(path, createHash('sha1').update(text).digest('hex'));
    if (hasFacts(path)) facts.set(path, readFacts(path, text));
  }
  return listPackages(spec, { files, facts });
};
