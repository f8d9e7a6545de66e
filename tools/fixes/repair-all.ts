import type { Finding } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { type ReadText, type Repair, repairFinding } from './repair-finding.ts';

/** What is to be written, by file, and what was done, in the order of doing it. */
export interface Repaired {
  texts: Map<string, string>;
  repairs: Repair[];
}

/**
 * Repairs every finding that can be repaired safely. In one file from the last line to the first, so that no repair
 * moves what the next one is about.
 */
export const repairAll = (findings: readonly Finding[], read: ReadText, spec: HarnessSpec): Repaired => {
  const texts = new Map<string, string>();
  const current: ReadText = (file) => texts.get(file) ?? read(file);
  const repairs = findings.toSorted(fromTheEnd).flatMap((finding) => {
    const repair = repairFinding(finding, current, spec);
    if (!repair) return [];
    texts.set(repair.file, repair.text);
    return [repair];
  });
  return { texts, repairs };
};

const fromTheEnd = (left: Finding, right: Finding): number =>
  (right.line ?? 0) - (left.line ?? 0) || (right.column ?? 0) - (left.column ?? 0);
