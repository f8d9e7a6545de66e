import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RecordedCheck, RecordedTask } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import { parseTaskReports, type TaskReport } from '@acme/tools-runner';
import { LAST_CHECK, LastCheckSchema } from './last-check.ts';
import { LOG_FOLDER } from './run-nx.ts';

/** What the logs of the last checks say. */
export interface RecordedCosts {
  tasks: RecordedTask[];
  checks: RecordedCheck[];
  /** Seconds of the calibration that was a run's own, by run. */
  calibrations: ReadonlyMap<string, number>;
}

const CALIBRATION = /^harness-calibration (\S+) (\d+\.\d+)$/gm;

/** Adds to the log of a run how long the calibration took right after it. */
export const recordCalibration = (root: string, log: string, run: string, seconds: number): void =>
  appendFileSync(join(root, log), `\nharness-calibration ${run} ${seconds.toFixed(5)}\n`);

/**
 * What the tasks of the last checks cost, by their logs, each once: a cached task is told again with what it cost when it
 * ran. Of the last check it says what all of it took, if every task ran in it. There has to be a run of everything, for costs are shares of what a tool took for all packages together.
 */
export const readRecordedCosts = (root: string): Outcome<RecordedCosts> => {
  const tasks = new Map<string, RecordedTask>();
  const calibrations = new Map<string, number>();
  for (const name of listLogs(root)) {
    const path = join(root, LOG_FOLDER, name);
    for (const [, run = '', seconds] of readText(path).matchAll(CALIBRATION)) calibrations.set(run, Number(seconds));
    for (const report of readReports(path)) {
      if (report.crash) continue;
      const at = report.task.lastIndexOf(':');
      tasks.set(`${report.run} ${report.task}`, {
        package: report.task.slice(0, at),
        target: report.task.slice(at + 1),
        run: report.run,
        seconds: report.durationMs / 1000,
      });
    }
  }
  if (tasks.size > 0)
    return { ok: true, value: { tasks: [...tasks.values()], checks: readLastCheck(root), calibrations } };
  const hint = 'Run pnpm harness check --cold, with nothing else beside it, and then this again.';
  return { ok: false, failures: [{ code: 'budget-no-records', message: 'No check has left its costs here.', hint }] };
};

/** The last check as one of everything; none where some of its tasks were cached or left out. */
const readLastCheck = (root: string): RecordedCheck[] => {
  const last = LastCheckSchema.safeParse(readJson(join(root, LAST_CHECK)));
  if (!last.success || last.data.mode !== 'all' || !last.data.ok) return [];
  const [, run] = /^check-(.+)\.log$/.exec(basename(last.data.log)) ?? [];
  const reports = readReports(join(root, last.data.log));
  if (run === undefined || reports.length === 0 || reports.some((report) => report.run !== run)) return [];
  return [{ run, seconds: last.data.usedSeconds }];
};

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** The log of another version of these tools may say it in other words: it is passed over. */
const readReports = (path: string): TaskReport[] => {
  try {
    return parseTaskReports(readText(path));
  } catch {
    return [];
  }
};

/** A log that another check takes away meanwhile says nothing. */
const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const listLogs = (root: string): string[] => {
  try {
    return readdirSync(join(root, LOG_FOLDER)).filter((name) => /^check-.*\.log$/.test(name));
  } catch {
    return [];
  }
};
