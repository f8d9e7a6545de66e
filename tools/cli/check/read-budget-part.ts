import type { Metrics } from '@acme/tools-budget';
import type { Failure, Finding } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Waiver } from '@acme/tools-waivers';

/** What the build budget says to a check. */
export interface BudgetPart {
  findings: Finding[];
  failures: Failure[];
  notes: string[];
  /** Undefined where it could not be computed: then there are failures. */
  predicted?: Metrics;
  /** A rise is paid for by a waiver of the very change: one that is there already has paid for another. */
  mayPay: (waiver: Waiver) => boolean;
}

const RULE = 'budget-shape';

/** Judges the change under way at `root` (absolute), where `main` is the main branch. Loaded when needed: it brings a parser along. */
export const readBudgetPart = (
  root: string,
  spec: HarnessSpec,
  main: string | undefined,
  cold: boolean,
): Promise<BudgetPart> => read(root, spec, main, cold).catch((error: unknown) => failed([describeBug(error)]));

/** Without git there is no change that could be judged: it is said, not passed over. */
const NO_GIT = 'budget-no-git';
const NO_CHANGE: BudgetPart = {
  findings: [],
  failures: [],
  notes: ['there is no git repository here, so the build budget judges nothing'],
  mayPay: () => true,
};

const failed = (failures: Failure[]): BudgetPart => ({ findings: [], failures, notes: [], mayPay: () => false });

/** The tools are at work by then: what throws must not leave them alone. */
const describeBug = (error: unknown): Failure => ({
  code: 'budget-bug',
  message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  hint: 'This is a bug of the harness; the stack says where.',
});

const read = async (root: string, spec: HarnessSpec, main: string | undefined, cold: boolean): Promise<BudgetPart> => {
  const { metricsIn, readBudget } = await import('@acme/tools-budget');
  const budget = await readBudget(root, spec, { main, cold });
  if (!budget.ok) return budget.failures.every(({ code }) => code === NO_GIT) ? NO_CHANGE : failed(budget.failures);
  const { findings, notes, changed, judgements } = budget.value;
  return {
    findings,
    failures: [],
    notes,
    predicted: metricsIn(judgements),
    mayPay: ({ rule, file }) => rule !== RULE || changed.has(file),
  };
};
