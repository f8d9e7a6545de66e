import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import { parseTaskReports, runBin } from '@acme/tools-runner';
import { z } from 'zod';

/** One cold check of a tree, on the clock. */
export interface ClockedCheck {
  wallSeconds: number;
  /** Of all its processes; undefined where the system does not say. */
  cpuSeconds: number | undefined;
  /** Seconds by task. */
  tasks: ReadonlyMap<string, number>;
}

const ReportSchema = z.object({
  ok: z.boolean(),
  log: z.string(),
  findings: z.array(z.object({ what: z.string() })),
  failures: z.array(z.object({ message: z.string() })),
});

/** Runs a cold check of the workspace at `root` (absolute), in a process of its own. One that is not green took no time that counts. */
export const measureCheck = async (root: string): Promise<Outcome<ClockedCheck>> => {
  const cpuBefore = readChildCpu();
  const started = performance.now();
  const result = await runBin(root, 'harness', ['check', '--all', '--cold', '--json']);
  const wallSeconds = (performance.now() - started) / 1000;
  const cpuAfter = readChildCpu();
  const parsed = ReportSchema.safeParse(parseJson(result.stdout));
  if (!parsed.success) return fail(`gave no report (${result.reason ?? `code ${String(result.code)}`})`);
  if (!parsed.data.ok) {
    const [failure] = parsed.data.failures;
    return fail(`is not green, so its time says nothing: ${failure?.message ?? parsed.data.findings[0]?.what ?? ''}`);
  }
  const reports = parseTaskReports(readFileSync(join(root, parsed.data.log), 'utf8'));
  const cpuSeconds = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  const tasks = new Map(reports.map(({ task, durationMs }) => [task, durationMs / 1000]));
  return { ok: true, value: { wallSeconds, cpuSeconds, tasks } };
};

/** Ticks of a clock that runs a hundred times a second on every Linux of today. */
const TICKS = 100;

/** CPU seconds of all processes that this one has started and that have ended, as Linux says. */
const readChildCpu = (): number | undefined => {
  try {
    // The name in the second field may have spaces; what follows it is one word each, from the state on.
    const words = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [user, system] = [Number(words[13]), Number(words[14])];
    return Number.isFinite(user + system) ? (user + system) / TICKS : undefined;
  } catch {
    return undefined;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const fail = (reason: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [
    {
      code: 'clock-check',
      message: `The cold check that was to be measured ${reason}`,
      hint: 'Run pnpm harness check --cold and repair what it says; then measure again.',
    },
  ],
});
