import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedTask } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import { parseTaskReports, type TaskReport } from '@acme/tools-runner';
import { LOG_FOLDER } from './run-nx.ts';

/**
 * What the tasks of the last checks cost, by their logs, each once: a cached task is told again with what it cost when it
 * ran. There has to be a run of everything, for costs are shares of what a tool took for all packages together.
 */
export const readRecordedCosts = (root: string): Outcome<RecordedTask[]> => {
  const tasks = new Map<string, RecordedTask>();
  for (const name of listLogs(root)) {
    for (const report of readReports(join(root, LOG_FOLDER, name))) {
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
  if (tasks.size > 0) return { ok: true, value: [...tasks.values()] };
  const hint = 'Run pnpm harness check --cold, with nothing else beside it, and then this again.';
  return { ok: false, failures: [{ code: 'budget-no-records', message: 'No check has left its costs here.', hint }] };
};

/** The log of another version of these tools may say it in other words: it is passed over. */
const readReports = (path: string): TaskReport[] => {
  try {
    return parseTaskReports(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
};

const listLogs = (root: string): string[] => {
  try {
    return readdirSync(join(root, LOG_FOLDER)).filter((name) => /^check-.*\.log$/.test(name));
  } catch {
    return [];
  }
};
