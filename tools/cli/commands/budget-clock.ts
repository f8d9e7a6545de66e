import type { Audience, Outcome } from '@acme/tools-findings';
import { renderFindings } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { measureAside } from '../clock/measure-aside.ts';
import { measureCheck } from '../clock/measure-check.ts';
import { openBaseTree } from '../clock/open-base-tree.ts';
import { countCores, readThreadTime } from '../clock/read-cpu.ts';
import { runClock } from '../clock/run-clock.ts';

interface ClockOptions {
  json: boolean;
  /** Compare with the base whatever one run of each says. */
  compare: boolean;
  minutes: number;
  audience: Audience;
  main: string | undefined;
}

/**
 * Measures a cold check of the workspace at `root` (absolute) against the ceiling and against one of the base; where that has
 * risen, compares the two in pairs.
 */
export const budgetClock = async (
  root: string,
  spec: HarnessSpec,
  { json, compare, minutes, audience, main }: ClockOptions,
): Promise<Outcome<{ text: string; exitCode: 0 | 1 }>> => {
  const now = (): number => performance.now();
  const started = now();
  const { calibrate, judgeClock, readBudget, REFERENCE_SECONDS, renderClock } = await import('@acme/tools-budget');
  const shape = await readBudget(root, spec, { main });
  if (!shape.ok) return shape;
  const { base, baseName, dirs, judgements } = shape.value;
  const job = {
    root,
    base: base === undefined ? undefined : { commit: base, name: `${baseName} (${base.slice(0, 9)})` },
    dirs,
    predictedSeconds: judgements.cold.now,
    ceilingSeconds: spec.budget.ceilingSeconds,
    cores: countCores(),
    compare,
    limitMs: minutes * 60_000,
  };
  const clock = await runClock(job, {
    now,
    calibrate: () => calibrate(readThreadTime) / REFERENCE_SECONDS,
    measure: (tree, limitMs) => measureAside(root, tree, limitMs),
    openBase: openBaseTree,
  });
  if (!clock.ok) return clock;
  const { facts, pairs } = clock.value;
  const findings = judgeClock(facts);
  const tookSeconds = (now() - started) / 1000;
  const lines = renderFindings(findings, audience).map((line) => `${line}\n`);
  const text = json
    ? `${JSON.stringify({ ok: findings.length === 0, ...facts, pairs, tookSeconds, findings })}\n`
    : `${lines.join('')}${renderClock(facts, tookSeconds)}`;
  return { ok: true, value: { text, exitCode: findings.length === 0 ? 0 : 1 } };
};

/** Measures one cold check of the workspace at `root` (absolute), and judges nothing. */
export const clockOnce = async (
  root: string,
  json: boolean,
  minutes: number,
): Promise<Outcome<{ text: string; exitCode: 0 }>> => {
  const measured = await measureCheck(root, minutes * 60_000);
  if (!measured.ok) return measured;
  const { renderRun } = await import('@acme/tools-budget');
  const { tasks, ...run } = measured.value;
  const text = json
    ? JSON.stringify({ ...run, tasks: Object.fromEntries(tasks) })
    : `clock: a cold check takes ${renderRun(run, countCores())}`;
  return { ok: true, value: { text: `${text}\n`, exitCode: 0 } };
};
