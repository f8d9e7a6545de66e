import type { Failure, Outcome } from '@acme/tools-findings';
import { runBin } from '@acme/tools-runner';
import { z } from 'zod';
import type { ClockedCheck } from './measure-check.ts';

const RunSchema = z.object({
  wallSeconds: z.number(),
  cpuSeconds: z.number().optional(),
  besideCores: z.number().optional(),
  tasks: z.record(z.string(), z.number()),
});

/** A measurement that is told to end has a check to end. In milliseconds. */
const GRACE_MS = 15_000;

/**
 * Measures one cold check of the workspace at `root` in a process of its own, which the system counts the CPU time of by itself:
 * two of them can run side by side. The program is that of the workspace at `home` (both absolute).
 */
export const measureAside = async (home: string, root: string, limitMs: number): Promise<Outcome<ClockedCheck>> => {
  const args = ['budget', '--clock', '--once', '--json', '--minutes', String(limitMs / 60_000)];
  const patience = { limitMs: limitMs + GRACE_MS, signal: 'SIGTERM', graceMs: GRACE_MS } as const;
  const { stdout, stderr, code, reason } = await runBin(home, 'harness', args, {}, root, patience);
  const parsed = RunSchema.safeParse(code === 0 ? parseJson(stdout) : undefined);
  if (!parsed.success) return { ok: false, failures: [readFailure(stderr) ?? crash(reason ?? `code ${String(code)}`)] };
  const { wallSeconds, cpuSeconds, besideCores, tasks } = parsed.data;
  return { ok: true, value: { wallSeconds, cpuSeconds, besideCores, tasks: new Map(Object.entries(tasks)) } };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What it printed as `renderFailure` does. */
const readFailure = (text: string): Failure | undefined => {
  const [, code, message, hint] = /^error ([\w-]+): (.+) Hint: (.+)$/m.exec(text) ?? [];
  return code !== undefined && message !== undefined && hint !== undefined ? { code, message, hint } : undefined;
};

const crash = (reason: string): Failure => ({
  code: 'clock-check',
  message: `The cold check that was to be measured gave nothing (${reason}).`,
  hint: 'Run pnpm harness budget --clock --once there to see why.',
});
