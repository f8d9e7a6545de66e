import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockedRun } from '@acme/tools-budget';
import type { Failure, Outcome } from '@acme/tools-findings';
import { holdSignals, parseTaskReports, runBin } from '@acme/tools-runner';
import { z } from 'zod';
import { describeImplausible } from './describe-implausible.ts';
import { openScratch } from './open-scratch.ts';
import { countCores, readChildCpu, readMachineCpu } from './read-cpu.ts';

/** One cold check of a tree, on the clock. */
export interface ClockedCheck extends ClockedRun {
  /** Seconds by task. */
  tasks: ReadonlyMap<string, number>;
}

const ReportSchema = z.object({
  ok: z.boolean(),
  log: z.string(),
  findings: z.array(z.object({ what: z.string() })),
  failures: z.array(z.object({ message: z.string() })),
});

/** A check that is told to end has tools to end itself. In milliseconds. */
const GRACE_MS = 10_000;

/**
 * Runs a cold check of the workspace at `root` (absolute), in a process of its own that is ended after `limitMs`. What an
 * earlier check left behind helps it no more than in a fresh clone: compiled code and the graph of projects are its own. One
 * that is not green took no time that counts.
 */
export const measureCheck = async (root: string, limitMs: number): Promise<Outcome<ClockedCheck>> => {
  const release = holdSignals();
  const scratch = openScratch();
  try {
    const env = {
      NODE_COMPILE_CACHE: join(scratch.folder, 'compiled'),
      NX_WORKSPACE_DATA_DIRECTORY: join(scratch.folder, 'workspace-data'),
    };
    const patience = { limitMs, signal: 'SIGTERM', graceMs: GRACE_MS } as const;
    const [cpuBefore, machineBefore, started] = [readChildCpu(), readMachineCpu(), performance.now()];
    const args = ['check', '--all', '--cold', '--json'];
    const { stdout, code, reason } = await runBin(root, 'harness', args, env, root, patience);
    const wallSeconds = (performance.now() - started) / 1000;
    const cpuSeconds = subtract(readChildCpu(), cpuBefore);
    const busySeconds = subtract(readMachineCpu(), machineBefore);
    const besideSeconds = subtract(busySeconds, cpuSeconds);
    const besideCores = besideSeconds === undefined ? undefined : Math.max(0, besideSeconds / wallSeconds);
    const parsed = ReportSchema.safeParse(code === undefined ? undefined : parseJson(stdout));
    if (!parsed.success) return fail(`gave no report (${reason ?? `code ${String(code)}`}).`);
    const { ok, log, failures, findings } = parsed.data;
    if (!ok) return fail(`is not green, so its time says nothing: ${failures[0]?.message ?? findings[0]?.what ?? log}`);
    const implausible = describeImplausible({ wallSeconds, cpuSeconds, cores: countCores() });
    if (implausible) return { ok: false, failures: [implausible] };
    const reports = parseTaskReports(readFileSync(join(root, log), 'utf8'));
    const tasks = new Map(reports.map(({ task, durationMs }) => [task, durationMs / 1000]));
    return { ok: true, value: { wallSeconds, cpuSeconds, besideCores, tasks } };
  } finally {
    scratch.close();
    release();
  }
};

const subtract = (from: number | undefined, what: number | undefined): number | undefined =>
  from === undefined || what === undefined ? undefined : from - what;

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
      hint: 'Run pnpm harness check --cold there and repair what it says; then measure again.',
    },
  ],
});
