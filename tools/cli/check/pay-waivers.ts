import type { BudgetReport } from '@acme/tools-budget';
import type { HarnessSpec } from '@acme/tools-spec';
import { applyWaivers, readLedger } from '@acme/tools-waivers';

/** The report with those findings only that no waiver of the same change pays for. */
export const payWaivers = (root: string, spec: HarnessSpec, report: BudgetReport): BudgetReport => {
  const paying = readLedger(root, spec).live.filter(({ file }) => report.changed.has(file));
  return { ...report, findings: applyWaivers(spec, paying, report.findings).open };
};
