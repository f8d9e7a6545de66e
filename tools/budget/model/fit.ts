import type { BudgetPackage } from '../facts/budget-package.ts';
import { percentile } from '../shape/blast-radius.ts';
import { REFERENCE_SECONDS } from './calibrate.ts';
import { type Coefficients, COSTED, type Costed, FEATURES, type FitError } from './coefficients.ts';
import { fitCheck, type RecordedCheck } from './fit-check.ts';
import { hasTarget, listFeatures, WHOLE as LOOKS_AT_ALL } from './list-features.ts';
import { type Row, solve } from './solve.ts';

/** What one task of a check cost; tasks of one run of a target were done by one start of its tool. */
export interface RecordedTask {
  package: string;
  target: string;
  run: string;
  seconds: number;
}

export interface Fit {
  coefficients: Coefficients;
  errors: FitError[];
}

/** Targets whose tools say what each file took; the others say it of all together. */
const SAYS_EACH: ReadonlySet<string> = new Set<Costed>(['test', 'typecheck']);
const RIDGE = 0.02;
/** One run says hardly what of it was the start: all that the features leave open would go there. */
const START_RIDGE = 5;
/** Of less than this nobody waits, and clocks say little. In seconds. */
const FLOOR = 0.05;
const FOLDS = 5;
const WHOLE = 400;
/** The place of the tool's start among the factors. */
const START = 0;

/**
 * Fits the model to what tasks cost on a machine on which `calibrate` takes `calibrationSeconds`. What the records do not
 * say stays as it is in `prior`. `checks` say what a check takes beside its tools. The errors are those of packages that were held out, a fifth of them at a time.
 */
export const fitModel = (
  packages: readonly BudgetPackage[],
  tasks: readonly RecordedTask[],
  prior: Coefficients,
  calibrationSeconds: number,
  checks: readonly RecordedCheck[] = [],
): Fit => {
  const scale = REFERENCE_SECONDS / calibrationSeconds;
  const known = new Map(packages.map((each) => [each.name, each]));
  const order = orderRuns(tasks);
  const check = fitCheck(checks, tasks, prior.check, scale);
  const targets = COSTED.map((target) => {
    const own = tasks.filter((task) => task.target === target && isMeasured(task, known.get(task.package)));
    return fitTarget(packages, target, own, prior.targets[target], { scale, order });
  });
  const errors = targets.flatMap(({ error }) => error ?? []);
  const per = (target: Costed): Coefficients['targets'][Costed] =>
    targets.find((each) => each.target === target)?.model ?? prior.targets[target];
  return {
    coefficients: {
      calibrationSeconds: round(calibrationSeconds),
      check: { start: round(check.start), task: round(check.task) },
      targets: {
        typecheck: per('typecheck'),
        test: per('test'),
        boundaries: per('boundaries'),
        docs: per('docs'),
        build: per('build'),
        canaries: per('canaries'),
        lint: per('lint'),
      },
      errors: errors.map((each) => ({
        ...each,
        median: round(each.median),
        p90: round(each.p90),
        predicted: round(each.predicted),
        measured: round(each.measured),
      })),
    },
    errors,
  };
};

/** Tests that a check leaves out say nothing of what they cost. */
const isMeasured = ({ target }: RecordedTask, each: BudgetPackage | undefined): boolean =>
  each !== undefined && (target !== 'test' || each.isTested);

type TargetModel = Coefficients['targets'][Costed];

const fitTarget = (
  packages: readonly BudgetPackage[],
  target: Costed,
  tasks: readonly RecordedTask[],
  prior: TargetModel,
  { scale, order }: { scale: number; order: readonly string[] },
): { target: Costed; model: TargetModel; error: FitError | undefined } => {
  // Only what the target's cost is made of at all is fitted: the model says it by naming the feature.
  const names = FEATURES.filter((feature) => prior.per[feature] !== undefined);
  const start = [prior.start, ...names.map((name) => prior.per[name] ?? 0)];
  const ridges = start.map((_, index) => (index === START ? START_RIDGE : RIDGE));
  const byName = listFeatures(packages);
  const having = new Map(packages.filter((each) => hasTarget(each, target)).map((each) => [each.name, each]));
  const factorsOf = (name: string): number[] => {
    const features = byName.get(name);
    return [0, ...names.map((feature) => (having.has(name) ? (features?.[feature] ?? 0) : 0))];
  };
  const byRun = Map.groupBy(tasks, ({ run }) => run);
  const [largest = [], ...smaller] = order.map((run) => byRun.get(run) ?? []).filter(({ length }) => length > 0);
  const others = smaller.filter((run) => run.length < largest.length);
  const isEach = SAYS_EACH.has(target);
  const single = isEach ? largest.filter((task) => having.has(task.package)) : [];
  const seesAll = LOOKS_AT_ALL.has(target);
  const whole = [...(isEach || largest.length === 0 ? [] : [largest]), ...others].map((run) =>
    sumRows((seesAll ? [...having.keys()] : run.map((task) => task.package)).map(factorsOf), run, scale),
  );
  // The time of a tool was shared among its tasks with its start in it; a package is the rest, the sum of them has both.
  const total = single.reduce((sum, { seconds }) => sum + seconds, 0) * scale;
  const rest = total > 0 ? Math.max(total / 2, total - prior.start) / total : 1;
  const rowOf = (task: RecordedTask): Row => weigh(factorsOf(task.package), task.seconds * scale * rest);
  const fitWithout = (left: (task: RecordedTask) => boolean): number[] => {
    const rows = single.filter((task) => !left(task)).map(rowOf);
    return solve([...rows, ...addUp(rows, rest), ...whole], start, ridges);
  };
  const found = fitWithout(() => false);
  const model = {
    start: round(found[0] ?? 0),
    per: Object.fromEntries(names.map((name, index) => [name, round(found[index + 1] ?? 0)])),
  };
  if (largest.length === 0) return { target, model: prior, error: undefined };
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitWithout((task) => foldOf(task.package) === fold));
  const guesses = single.map((task) => {
    const row = rowOf(task);
    return { seen: row.seen / scale, said: product(row.factors, folds[foldOf(task.package)] ?? found) / scale };
  });
  const offs = guesses.map(({ seen, said }) => Math.abs(said - seen) / Math.max(seen, FLOOR));
  const rows = isEach ? single.map(rowOf) : whole.slice(0, 1);
  return {
    target,
    model,
    error: {
      target,
      packages: single.length,
      median: percentile(offs, 0.5),
      p90: percentile(offs, 0.9),
      predicted: rows.reduce((sum, row) => sum + product(row.factors, found), isEach ? (found[START] ?? 0) : 0) / scale,
      measured: rows.reduce((sum, row) => sum + row.seen, 0) / scale / (isEach ? rest : 1),
    },
  };
};

/** The run that a fit is of: its seconds are those of the machine that has to be calibrated. */
export const findFittedRun = (tasks: readonly RecordedTask[]): string | undefined => orderRuns(tasks)[0];

/** The run of most tasks first; of those of everything the newest, for the calibration is of now. Ids of runs begin with the time. */
const orderRuns = (tasks: readonly RecordedTask[]): string[] =>
  [...Map.groupBy(tasks, ({ run }) => run)]
    .toSorted(([left, some], [right, others]) => others.length - some.length || (left < right ? 1 : -1))
    .map(([run]) => run);

/** Between shares and seconds: by squares of seconds the slowest package would say all, by those of shares the many small ones. */
const weigh = (factors: readonly number[], seen: number): Row => ({
  factors,
  seen,
  weight: 1 / Math.max(seen, FLOOR) ** 1.5,
});

/** All rows, which are the share `rest` of it, as one that counts like many: the sum is what a check takes. */
const addUp = (rows: readonly Row[], rest: number): Row[] => {
  const [first] = rows;
  if (!first) return [];
  const row = weigh(
    first.factors.map((_, index) =>
      index === START ? 1 : rows.reduce((sum, { factors }) => sum + (factors[index] ?? 0), 0),
    ),
    rows.reduce((sum, { seen }) => sum + seen, 0) / rest,
  );
  return [{ ...row, weight: row.weight * WHOLE }];
};

const sumRows = (factors: readonly (readonly number[])[], run: readonly RecordedTask[], scale: number): Row => {
  const [, ...sums] = (factors[0] ?? []).map((_, index) => factors.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  return weigh([1, ...sums], run.reduce((sum, { seconds }) => sum + seconds, 0) * scale);
};

const product = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);

/** The same fold for the same package, whatever others there are. */
const foldOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;

/** Four digits say more than a measurement does. */
const round = (value: number): number => Number(value.toPrecision(4));
