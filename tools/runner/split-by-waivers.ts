import type { HarnessSpec } from '@acme/tools-spec';
import type { Applied, Waiver } from '@acme/tools-waivers';
import { isGreen, type TaskReport } from './task-report.ts';

/** A report with its findings parted by whether a live waiver covers them. */
export interface ReportSplit extends Applied {
  report: TaskReport;
}

/** What findings are waived by; undefined where the spec cannot be read, and nothing is waived. */
type LiveWaivers = { spec: HarnessSpec; live: Waiver[] } | undefined;

/**
 * Parts the findings of reports by the waivers of the workspace at `root` (absolute) as of now. That only decides whether
 * Nx takes a task for done and keeps it; `harness check` judges again, with the waivers of its own day, what it is given.
 */
export const splitByWaivers = async (
  root: string,
  reports: readonly TaskReport[],
  read: (root: string) => Promise<LiveWaivers> = readLive,
): Promise<ReportSplit[]> => {
  const waivers = reports.every(isGreen) ? undefined : await read(root);
  if (!waivers) return reports.map((report) => ({ report, open: report.findings, waived: [] }));
  const { applyWaivers } = await import('@acme/tools-waivers');
  return reports.map((report) => ({ report, ...applyWaivers(waivers.spec, waivers.live, report.findings) }));
};

/** Loaded only where something was found: it brings the parsers of the spec and of waivers along. */
const readLive = async (root: string): Promise<LiveWaivers> => {
  const { loadSpec } = await import('@acme/tools-spec');
  const { readLedger } = await import('@acme/tools-waivers');
  const spec = await loadSpec(root);
  return spec.ok ? { spec: spec.value, live: readLedger(root, spec.value).live } : undefined;
};
