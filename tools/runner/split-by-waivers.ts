import { loadSpec } from '@acme/tools-spec';
import { type Applied, applyWaivers, readLedger } from '@acme/tools-waivers';
import { isGreen, type TaskReport } from './task-report.ts';

/** A report with its findings parted by whether a live waiver covers them. */
export interface ReportSplit extends Applied {
  report: TaskReport;
}

/**
 * Parts the findings of reports by the waivers of the workspace at `root` (absolute) as of now. That only decides whether
 * Nx takes a task for done and keeps it; `harness check` judges again, with the waivers of its own day, what it is given.
 */
export const splitByWaivers = async (root: string, reports: readonly TaskReport[]): Promise<ReportSplit[]> => {
  if (reports.every(isGreen)) return reports.map((report) => ({ report, open: report.findings, waived: [] }));
  const spec = await loadSpec(root);
  if (!spec.ok) return reports.map((report) => ({ report, open: report.findings, waived: [] }));
  const { live } = readLedger(root, spec.value);
  return reports.map((report) => ({ report, ...applyWaivers(spec.value, live, report.findings) }));
};
