import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from '../measure/measure-program.ts';
import type { Figure } from './figure.ts';

interface CheckReport {
  ok: boolean;
  tasks: { total: number; cached: number };
  tests: { passed: number };
  log: string;
}

const MARK = 'harness-task ';

/** What `harness check --json` says of itself, and what each tool took according to the log that it names. */
export const readCheck = (
  root: string,
  { code, stdout }: Measurement,
): Pick<Figure, 'ok' | 'tasks' | 'tests' | 'tools'> => {
  if (!stdout.startsWith('{')) return { ok: false, tools: {} };
  const report: CheckReport = JSON.parse(stdout);
  const log = join(root, report.log);
  const tools = existsSync(log) ? sumTools(readFileSync(log, 'utf8'), report.log) : {};
  return { ok: code === 0 && report.ok, tasks: report.tasks, tests: report.tests.passed, tools };
};

/** A tool's time is split over its tasks, so their sum is the tool's; cached tasks tell of an older run. */
const sumTools = (text: string, path: string): Record<string, number> => {
  const tools: Record<string, number> = {};
  for (const line of text.split('\n')) {
    if (!line.startsWith(MARK)) continue;
    const report: { task: string; run: string; durationMs: number } = JSON.parse(line.slice(MARK.length));
    if (!path.includes(report.run)) continue;
    const target = report.task.slice(report.task.lastIndexOf(':') + 1);
    tools[target] = (tools[target] ?? 0) + report.durationMs / 1000;
  }
  return tools;
};
