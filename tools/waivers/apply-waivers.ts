import type { Finding } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { matchesFinding } from './matches-finding.ts';
import type { Waiver } from './waiver.ts';

/** Findings sorted by whether a live waiver covers them. */
export interface Applied {
  open: Finding[];
  waived: { finding: Finding; waiver: Waiver }[];
}

export const applyWaivers = (spec: HarnessSpec, live: readonly Waiver[], findings: readonly Finding[]): Applied => {
  const byRule = Map.groupBy(live, ({ rule }) => rule);
  const sorted: Applied = { open: [], waived: [] };
  for (const finding of findings) {
    const waiver = byRule.get(finding.rule)?.find((each) => matchesFinding(spec, each, finding));
    if (waiver) sorted.waived.push({ finding, waiver });
    else sorted.open.push(finding);
  }
  return sorted;
};
