import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Failure, Finding, Outcome } from '@acme/tools-findings';
import { type HarnessSpec, loadSpec, readWorkspace, type WorkspacePackage } from '@acme/tools-spec';
import { readLedger, readRulePages } from '@acme/tools-waivers';
import type { CheckOptions } from './check-options.ts';
import type { CheckReport } from './check-report.ts';
import { couldBeUsed } from './could-be-used.ts';
import { cutPlan } from './cut-plan.ts';
import { describeChange, type WaiverTexts } from './describe-change.ts';
import { readBudgetPart } from './read-budget-part.ts';
import { judgeCheck } from './judge-check.ts';
import { listBelieved } from './list-believed.ts';
import { listWaivedPlaces } from './list-waived-places.ts';
import { openRemoteCache } from '../cache/open-remote-cache.ts';
import { planTasks } from './plan-tasks.ts';
import { type Base, type Changes, readChangesSince } from './read-changes.ts';
import { readText } from './read-text.ts';
import { readThreadTime } from '../clock/read-cpu.ts';
import { recordCosts } from './read-costs.ts';
import { recordCalibration } from './read-recorded-costs.ts';
import { findNamesakes } from './find-namesakes.ts';
import { readBaseTsconfig } from './read-base-tsconfig.ts';
import { readWaiverTexts } from './read-waiver-texts.ts';
import { runTasks } from './run-tasks.ts';
import { selectPackages } from './select-packages.ts';

/** A tool may take this many times what the whole check may, before it is taken to hang. */
const LIMIT_FACTOR = 5;

/** Selects, runs and judges. Failures are of usage or configuration: nothing was run. `started` is of `performance.now()`. */
export const runCheck = async (
  root: string,
  options: CheckOptions & { base: Base },
  started: number,
): Promise<Outcome<CheckReport>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const workspace = readWorkspace(root, spec.value);
  if (!workspace.ok) return workspace;
  const failures = [...findNamesakes(workspace.value), ...readBaseTsconfig(root)];
  if (failures.length > 0) return { ok: false, failures };
  const changes = await readChangesSince(root, options.base);
  const texts = changes.base === undefined ? NO_TEXTS : readWaiverTexts(root, changes.base, changes.files);
  const places = listWaivedPlaces(spec.value, texts);
  const affecting = { ...changes, files: [...changes.files, ...places] };
  const selection = select(root, spec.value, workspace.value, affecting, options);
  if (!selection.ok) return selection;
  const { mode, selected } = selection.value;

  const whole = planTasks(workspace.value, selected, (dir) => existsSync(join(root, dir, 'vite.config.ts')));
  const part = cutPlan(root, workspace.value, whole, options.shard);
  if (!part.ok) return part;
  const { plan, shard } = part.value;
  const id = `${Date.now().toString(36)}-${process.pid}`;
  const remote = await openRemoteCache(spec.value, options.env);
  if (!remote.ok) return remote;
  const guard = remote.value;
  const running = runTasks(root, plan, {
    remote: guard?.url ?? options.env['NX_SELF_HOSTED_REMOTE_CACHE_SERVER'],
    run: id,
    cold: options.cold,
    believed: listBelieved(root, spec.value, changes, mode === 'only' ? selected : new Set()),
    ceilingSeconds: spec.value.budget.ceilingSeconds,
    limitSeconds: Number(options.env['HARNESS_LIMIT_SECONDS']) || LIMIT_FACTOR * spec.value.budget.ceilingSeconds,
  });
  // It is done while Nx starts: it takes less than that.
  const budget = await readBudgetPart(root, spec.value, changes.main, options.cold);
  const { nx, reports, redone } = await running.finally(() => guard?.close());
  const durationMs = Math.round(performance.now() - started);
  recordCosts(root, reports);
  if (options.cold && mode === 'all' && !shard && reports.length > 0) await calibrateRun(root, nx.log, id);
  const projects = new Set(plan.projects);
  const planned = workspace.value.flatMap(({ dir, manifest }) => (projects.has(manifest.name) ? [dir] : []));
  const report = judgeCheck({
    mode,
    shard,
    run: id,
    durationMs,
    ceilingSeconds: spec.value.budget.ceilingSeconds,
    log: nx.log,
    expected: plan.tasks,
    reports,
    redone,
    refused: guard?.refused() ?? 0,
    spec: spec.value,
    ledger: readLedger(root, spec.value),
    couldBeUsed: couldBeUsed(spec.value, {
      mode: shard ? 'only' : mode,
      selected: planned.filter((dir) => selected.has(dir)),
      planned,
      pages: readRulePages(root),
    }),
    guarded: describeChange(spec.value, changes.files, texts),
    budget,
    nx,
  });
  const repairable = await countRepairs(root, report.findings, spec.value);
  return { ok: true, value: repairable > 0 ? { ...report, repairable } : report };
};

/** How fast the machine is can be another thing minutes later: what a cold check took is only worth something with that. */
const calibrateRun = async (root: string, log: string, run: string): Promise<void> => {
  const { calibrate } = await import('@acme/tools-budget');
  recordCalibration(root, log, run, calibrate(readThreadTime));
};

/** How many findings `harness fix` would repair. What repairs brings a parser along, which a green check does not need. */
const countRepairs = async (root: string, findings: readonly Finding[], spec: HarnessSpec): Promise<number> => {
  if (findings.length === 0) return 0;
  const { repairAll } = await import('@acme/tools-fixes');
  return repairAll(findings, (file) => readText(root, file), spec).repairs.length;
};

const NO_TEXTS: WaiverTexts = { before: new Map(), now: new Map() };

const select = (
  root: string,
  spec: HarnessSpec,
  packages: WorkspacePackage[],
  changes: Changes,
  { all, cold, only, from }: CheckOptions,
): Outcome<{ mode: CheckReport['mode']; selected: Set<string> }> => {
  const everything = {
    ok: true as const,
    value: { mode: 'all' as const, selected: new Set(packages.map(({ dir }) => dir)) },
  };
  if (only.length > 0)
    return selectNamed(
      packages,
      only.map((name) => [name, relative(root, join(from, name))]),
      spec,
    );
  if (all || cold) return everything;
  if (changes.base === undefined) return everything;
  return { ok: true, value: { mode: 'affected', selected: selectPackages(packages, changes.files) } };
};

const selectNamed = (
  packages: WorkspacePackage[],
  names: [name: string, path: string][],
  spec: HarnessSpec,
): Outcome<{ mode: CheckReport['mode']; selected: Set<string> }> => {
  const selected = new Set<string>();
  const failures: Failure[] = [];
  for (const [name, path] of names) {
    const found = packages.find(
      (each) =>
        path === each.dir ||
        path.startsWith(`${each.dir}/`) ||
        each.manifest.name.endsWith(`/${name}`) ||
        name === each.dir,
    );
    if (found) selected.add(found.dir);
    else
      failures.push({
        code: 'unknown-package',
        message: `No package at '${name}'.`,
        hint: `Name a folder such as ${spec.domains.folder}/<domain>/<layer>, or a project such as <domain>-<layer>.`,
      });
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: { mode: 'only', selected } };
};
