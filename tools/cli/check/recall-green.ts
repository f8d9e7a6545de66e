import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckReport } from './check-report.ts';

const MEMO = '.nx/harness/green.json';

/** The report of the last green check, if it was of the very state that `key` stands for. */
export const recallGreen = (root: string, key: string): CheckReport | undefined => {
  try {
    const memo: { key: string; report: CheckReport } = JSON.parse(readFileSync(join(root, MEMO), 'utf8'));
    return memo.key === key && memo.report.ok ? memo.report : undefined;
  } catch {
    return undefined;
  }
};

/** The same report, told again after `durationMs`: everything came from what was known. */
export const repeatReport = (report: CheckReport, durationMs: number): CheckReport => ({
  ...report,
  durationMs: Math.round(durationMs),
  tasks: { ...report.tasks, cached: report.tasks.total },
  budget: { ...report.budget, usedSeconds: durationMs / 1000, withinCeiling: true },
});

/** Keeps a green report; a red one forgets the last. Written beside and renamed, for two checks may end together. */
export const rememberGreen = (root: string, key: string, report: CheckReport): void => {
  const path = join(root, MEMO);
  if (!report.ok) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ key, report }));
  renameSync(beside, path);
};
