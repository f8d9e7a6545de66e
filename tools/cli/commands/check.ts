import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Failure, Finding, Outcome } from '@acme/tools-findings';
import { type HarnessSpec, loadSpec, readWorkspace, type WorkspacePackage } from '@acme/tools-spec';
import { readLedger, readRulePages } from '@acme/tools-waivers';
import type { CheckReport } from '../check/check-report.ts';
import { couldBeUsed } from '../check/could-be-used.ts';
import { cutPlan } from '../check/cut-plan.ts';
import { describeChange, type WaiverTexts } from '../check/describe-change.ts';
import { readBudgetPart } from '../check/read-budget-part.ts';
import { judgeCheck } from '../check/judge-check.ts';
import { listWaivedPlaces } from '../check/list-waived-places.ts';
import { planTasks } from '../check/plan-tasks.ts';
import { type Changes, readChanges } from '../check/read-changes.ts';
import { readText } from '../check/read-text.ts';
import { recordCosts } from '../check/read-costs.ts';
import { readWaiverTexts } from '../check/read-waiver-texts.ts';
import { readTreeKey } from '../check/read-tree-key.ts';
import { recallGreen, rememberGreen, repeatReport } from '../check/recall-green.ts';
import { runTasks } from '../check/run-tasks.ts';
import { selectPackages } from '../check/select-packages.ts';
import type { ShardAsk } from '../parse-command.ts';

export interface CheckOptions {
  all: boolean;
  cold: boolean;
  /** Packages to check instead of the affected ones: folders relative to `from`, or project names. */
  only: string[];
  /** The part to check of all that; undefined for all of it. */
  shard: ShardAsk | undefined;
  /** The folder that `only` is relative to, absolute. */
  from: string;
  /** The environment that git is given, that names the base of a pull request, and says how long a tool may take. */
  env: NodeJS.ProcessEnv;
}

/** A tool may take this many times what the whole check may, before it is taken to hang. */
const LIMIT_FACTOR = 5;

/** Runs the gate over the workspace at `root`. Failures are of usage or configuration: nothing was run. */
export const check = async (root: string, options: CheckOptions): Promise<Outcome<CheckReport>> => {
  const started = performance.now();
  if (existsSync(join(root, NX_IGNORE))) return { ok: false, failures: [IGNORED] };
  const question = [
    String(options.all),
    JSON.stringify(options.shard ?? ''),
    ...options.only.map((name) => join(options.from, name)),
    ...describeBase(readChanges(root, options.env['GITHUB_BASE_REF'])),
  ];
  const key = options.cold ? undefined : readTreeKey(root, question, options.env);
  const known = key && recallGreen(root, key);
  if (known) return { ok: true, value: repeatReport(known, performance.now() - started) };
  const outcome = await run(root, options, started);
  // A file that was edited while the tools ran belongs to no check.
  if (outcome.ok && key && key === readTreeKey(root, question, options.env)) rememberGreen(root, key, outcome.value);
  return outcome;
};

/** Nx leaves the files that it lists out of the keys of its cache, so that a change of them would change no verdict. */
const NX_IGNORE = '.nxignore';

const IGNORED: Failure = {
  code: 'cache-blinded',
  message: `${NX_IGNORE} hides files from the cache, which would answer for them from memory, so nothing was checked.`,
  hint: `Delete ${NX_IGNORE}; what git ignores is ignored anyway.`,
};

const run = async (root: string, options: CheckOptions, started: number): Promise<Outcome<CheckReport>> => {
  const spec = await loadSpec(root);
  if (!spec.ok) return spec;
  const workspace = readWorkspace(root, spec.value);
  if (!workspace.ok) return workspace;
  const changes = readChanges(root, options.env['GITHUB_BASE_REF']);
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
  const running = runTasks(root, plan, {
    hasRemote: Boolean(options.env['NX_SELF_HOSTED_REMOTE_CACHE_SERVER']),
    run: id,
    cold: options.cold,
    ceilingSeconds: spec.value.budget.ceilingSeconds,
    limitSeconds: Number(options.env['HARNESS_LIMIT_SECONDS']) || LIMIT_FACTOR * spec.value.budget.ceilingSeconds,
  });
  // It is done while Nx starts: it takes less than that.
  const budget = await readBudgetPart(root, spec.value, changes.main, options.cold);
  const { nx, reports, redone } = await running;
  recordCosts(root, reports);
  const projects = new Set(plan.projects);
  const planned = workspace.value.flatMap(({ dir, manifest }) => (projects.has(manifest.name) ? [dir] : []));
  const report = judgeCheck({
    mode,
    shard,
    run: id,
    durationMs: Math.round(performance.now() - started),
    ceilingSeconds: spec.value.budget.ceilingSeconds,
    log: nx.log,
    expected: plan.tasks,
    reports,
    redone,
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

/** How many findings `harness fix` would repair. What repairs brings a parser along, which a green check does not need. */
const countRepairs = async (root: string, findings: readonly Finding[], spec: HarnessSpec): Promise<number> => {
  if (findings.length === 0) return 0;
  const { repairAll } = await import('@acme/tools-fixes');
  return repairAll(findings, (file) => readText(root, file), spec).repairs.length;
};

/** What the change is compared with; on the main branch that follows from its last commit. */
const describeBase = ({ base, head }: Changes): string[] => [base ?? '', base === undefined ? (head ?? '') : ''];

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
