import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Audience, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { traceTypecheck } from '@acme/tools-runner';
import { readChanges } from '../check/read-changes.ts';
import { readRecordedCosts } from '../check/read-recorded-costs.ts';
import { shareByPackage } from '../check/share-by-package.ts';
import { readThreadTime } from '../clock/read-cpu.ts';
import { payWaivers } from '../check/pay-waivers.ts';
import type { Command } from '../parse-command.ts';

/** What to print, and the exit code: 0, 1 where there are findings, 3 where nothing was judged. */
interface Told {
  text: string;
  exitCode: 0 | 1 | 3;
}

/** Answers a question about the build budget of the workspace at `root`; a package may be a path relative to `from` (both absolute). The change goes to the branch `target`, or to the main one. */
export const budget = async (
  root: string,
  from: string,
  { ask, json, table }: Omit<Extract<Command, { name: 'budget' }>, 'name'>,
  spec: HarnessSpec,
  { audience, target }: { audience: Audience; target: string | undefined },
): Promise<Outcome<Told>> => {
  switch (ask.kind) {
    case 'judge':
      return judge(root, spec, { json, table, audience, main: (await readChanges(root, target)).main });
    case 'clock': {
      const { budgetClock, clockOnce } = await import('./budget-clock.ts');
      if (ask.ask === 'once') return clockOnce(root, json, ask.minutes);
      const { main } = await readChanges(root, target);
      const compare = ask.ask === 'compare';
      return budgetClock(root, spec, { json, compare, minutes: ask.minutes, audience, main });
    }
    case 'why':
      return explain(root, relative(root, resolve(from, ask.package)).replaceAll('\\', '/'), ask.package, spec);
    case 'plan':
      return plan(root, spec, json);
    case 'report': {
      const { budgetReport } = await import('./budget-report.ts');
      return budgetReport(root, from, spec, { out: ask.out, main: (await readChanges(root, target)).main });
    }
    case 'fit':
      return fit(root, spec, ask.write);
  }
};

const judge = async (
  root: string,
  spec: HarnessSpec,
  { json, table, audience, main }: { json: boolean; table: boolean; audience: Audience; main: string | undefined },
): Promise<Outcome<Told>> => {
  const started = performance.now();
  const { readBudget, renderBudget, renderTable, renderUnjudged, toJson } = await import('@acme/tools-budget');
  const report = await readBudget(root, spec, { main });
  if (!report.ok && table) return { ok: true, value: { text: renderUnjudged(report.failures), exitCode: 3 } };
  if (!report.ok) return report;
  const shown = payWaivers(root, spec, report.value);
  const ok = shown.findings.every(({ severity }) => severity === 'warning');
  const durationMs = Math.round(performance.now() - started);
  const text = (): string => {
    if (json) return `${JSON.stringify(toJson(shown, durationMs))}\n`;
    return table ? renderTable(shown) : renderBudget(shown, durationMs, audience);
  };
  return { ok: true, value: { text: text(), exitCode: ok ? 0 : 1 } };
};

const explain = async (root: string, path: string, named: string, spec: HarnessSpec): Promise<Outcome<Told>> => {
  const { explainPackage, findPackage, readCurrent } = await import('@acme/tools-budget');
  const current = readCurrent(root, spec);
  if (!current.ok) return current;
  const { snapshot, model } = current.value;
  const nearby = findPackage(snapshot.packages, path);
  const found = nearby.ok ? nearby : findPackage(snapshot.packages, named);
  if (!found.ok) return found;
  return { ok: true, value: { text: explainPackage(snapshot.packages, model, found.value), exitCode: 0 } };
};

const plan = async (root: string, spec: HarnessSpec, json: boolean): Promise<Outcome<Told>> => {
  const { planRepairs, readCurrent, renderPlan } = await import('@acme/tools-budget');
  const current = readCurrent(root, spec);
  if (!current.ok) return current;
  const { snapshot, model } = current.value;
  const { readSurroundings, trySplits } = await import('@acme/tools-split');
  const around = readSurroundings(root, spec);
  if (!around.ok) return around;
  const splits = trySplits(around.value, spec, current.value);
  const repairs = planRepairs(snapshot.packages, model, spec.budget, splits);
  return { ok: true, value: { text: json ? `${JSON.stringify({ repairs })}\n` : renderPlan(repairs), exitCode: 0 } };
};

/** It runs the compiler once more, with its trace: recorded costs of a type check say nothing of single packages. */
const fit = async (root: string, spec: HarnessSpec, write: boolean): Promise<Outcome<Told>> => {
  const { calibrate, findFittedRun, fitModel, readCurrent, renderFit } = await import('@acme/tools-budget');
  const recorded = readRecordedCosts(root);
  if (!recorded.ok) return recorded;
  const current = readCurrent(root, spec);
  if (!current.ok) return current;
  const { packages } = current.value.snapshot;
  const traced = await traceTypecheck(
    root,
    packages.map(({ name, dir }) => ({ project: name, dir })),
  );
  if (!traced.ok) return traced;
  const tasks = shareByPackage(recorded.value.tasks, 'typecheck', traced.value, packages);
  const own = recorded.value.calibrations.get(findFittedRun(tasks) ?? '');
  const seconds = own ?? calibrate(readThreadTime);
  const fitted = fitModel(packages, tasks, current.value.model, seconds, recorded.value.checks);
  const file = spec.budget.coefficients;
  if (write) writeFileSync(join(root, file), `${JSON.stringify(fitted.coefficients, undefined, 2)}\n`);
  const next = write ? `wrote ${file}\n` : 'Next: pnpm harness budget fit --write keeps it\n';
  const late = own === undefined ? CALIBRATED_LATE : '';
  return { ok: true, value: { text: `${renderFit(fitted)}${late}${next}`, exitCode: 0 } };
};

const CALIBRATED_LATE =
  'NOTE no cold check of everything has left its calibration here: that is of now, and the machine may have been faster or slower then. pnpm harness check --cold leaves one\n';
