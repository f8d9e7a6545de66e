import type { Failure, Finding } from '@acme/tools-findings';
import { isGreen, type TaskReport } from '@acme/tools-runner';
import type { HarnessSpec } from '@acme/tools-spec';
import { applyWaivers, findUnused, type Ledger, type Waiver } from '@acme/tools-waivers';
import type { CheckReport } from './check-report.ts';
import type { ShardName } from './cut-plan.ts';
import type { GuardedChange } from './describe-change.ts';
import type { BudgetPart } from './read-budget-part.ts';
import { dropConsequences } from './drop-consequences.ts';

/** All that is known after the tools ran. */
export interface CheckFacts {
  mode: CheckReport['mode'];
  shard: ShardName | undefined;
  run: string;
  durationMs: number;
  ceilingSeconds: number;
  log: string;
  /** Ids of the tasks that had to report. */
  expected: string[];
  reports: TaskReport[];
  /** Of these, what a remote cache failed to give. */
  redone: number;
  /** Artefacts of the remote cache that bore no valid seal. */
  refused: number;
  spec: HarnessSpec;
  /** The waivers as of now: what a cached task found is judged by them, whenever it ran. */
  ledger: Ledger;
  /** Whether the tasks that could use a waiver are among the expected ones, so that it may be called unused. */
  couldBeUsed: (waiver: Waiver) => boolean;
  guarded: GuardedChange | undefined;
  /** What the build budget says, and which of the waivers may pay for a rise of it. */
  budget: BudgetPart;
  /** Nx's exit code, and the end of what it printed. */
  nx: { code: number | undefined; tail: string };
}

/**
 * The verdict: green only if every expected task reported, none crashed, no error was found that no live waiver covers,
 * every waiver is live, and Nx agrees.
 */
export const judgeCheck = (facts: CheckFacts): CheckReport => {
  const { reports, rises, waived } = silence(facts);
  const failures = uniqueBy(
    [...describeCrashes(reports), ...describeGaps(facts, reports), ...facts.budget.failures],
    (each) => each.message,
  );
  const unused =
    failures.length > 0
      ? []
      : findUnused(
          facts.ledger.live.filter((each) => facts.couldBeUsed(each) && facts.budget.mayPay(each)),
          waived.waivers,
        );
  const found = uniqueBy(
    reports.flatMap(({ findings }) => findings),
    (each) => JSON.stringify(each),
  );
  // Waived ones are gone by now: what does not compile is not excused by a waiver of its cause.
  const findings = [...dropConsequences(found), ...rises, ...facts.ledger.findings, ...unused].toSorted(byPlace);
  const missing = facts.expected.length - reports.length;
  const usedSeconds = facts.durationMs / 1000;
  const asTested = reports.filter((report) => report.asTested).length;
  return {
    ok: failures.length === 0 && findings.every(({ severity }) => severity === 'warning'),
    mode: facts.mode,
    ...(facts.shard ? { shard: facts.shard } : {}),
    durationMs: facts.durationMs,
    tasks: {
      total: facts.expected.length,
      cached: reports.filter(({ run }) => run !== facts.run).length,
      failed: reports.filter((report) => !isGreen(report)).length,
      skipped: missing,
      ...(facts.redone > 0 ? { redone: facts.redone } : {}),
      ...(facts.refused > 0 ? { refused: facts.refused } : {}),
      ...(asTested > 0 ? { asTested } : {}),
    },
    tests: {
      passed: reports.reduce((sum, { tests }) => sum + tests.passed, 0),
      failed: reports.reduce((sum, { tests }) => sum + tests.failed, 0),
    },
    rules: reports.reduce((sum, { rules }) => sum + rules, 0),
    files: reports.find(({ task }) => task.endsWith(':boundaries'))?.files ?? 0,
    findings,
    failures,
    waivers: {
      live: facts.ledger.live.length,
      silenced: waived.count,
      unused: unused.length,
      expired: facts.ledger.expired,
      invalid: facts.ledger.findings.length - facts.ledger.expired,
    },
    ...(facts.guarded ? { guarded: facts.guarded } : {}),
    budget: {
      ceilingSeconds: facts.ceilingSeconds,
      usedSeconds,
      withinCeiling: usedSeconds <= facts.ceilingSeconds,
      ...(facts.budget.predicted ? { predicted: facts.budget.predicted } : {}),
    },
    notes: facts.budget.notes,
    log: facts.log,
  };
};

/** The expected reports without the findings that a live waiver covers. */
const silence = (facts: CheckFacts) => {
  const waived = { waivers: new Set<Waiver>(), count: 0 };
  const expected = new Set(facts.expected);
  const reports = facts.reports
    .filter(({ task }) => expected.has(task))
    .map((report): TaskReport => {
      const applied = applyWaivers(facts.spec, facts.ledger.live, report.findings);
      for (const { waiver } of applied.waived) waived.waivers.add(waiver);
      waived.count += applied.waived.length;
      return { ...report, findings: applied.open };
    });
  const paying = facts.ledger.live.filter(facts.budget.mayPay);
  const rises = applyWaivers(facts.spec, paying, facts.budget.findings);
  for (const { waiver } of rises.waived) waived.waivers.add(waiver);
  waived.count += rises.waived.length;
  return { reports, rises: rises.open, waived };
};

const describeCrashes = (reports: TaskReport[]): Failure[] => reports.flatMap(({ crash }) => (crash ? [crash] : []));

const describeGaps = ({ expected, shard, nx, run, log }: CheckFacts, reports: TaskReport[]): Failure[] => {
  const reported = new Set(reports.map(({ task }) => task));
  const missing = expected.filter((task) => !reported.has(task));
  const hint = `Read ${log}, repair what it names, and run the check again.`;
  if (expected.length === 0 && shard) return [];
  if (expected.length === 0)
    return [{ code: 'nothing-to-check', message: 'No package has a task: nothing was checked.', hint }];
  if (missing.length > 0) {
    const message = `${missing.length} of ${expected.length} tasks gave no report, first '${missing[0]}'. Nx said: ${nx.tail}`;
    return [{ code: 'tasks-missing', message, hint }];
  }
  const red = reports.some((report) => !isGreen(report));
  if (nx.code !== 0 && !red)
    return [
      {
        code: 'nx-disagrees',
        message: `Nx ended with code ${String(nx.code)} although run ${run} found nothing: ${nx.tail}`,
        hint,
      },
    ];
  return [];
};

/** Errors before warnings, then by file and line. */
const byPlace = (a: Finding, b: Finding): number =>
  a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

const uniqueBy = <Value>(values: Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];
