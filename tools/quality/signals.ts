import type { HarnessSpec } from '@acme/tools-spec';
import type { PackageSignals } from './package-signals.ts';

/** One thing that a grade depends on. */
export interface Signal {
  /** Stable: part of the ids in the debt tracker. */
  id: keyof HarnessSpec['quality']['steps'];
  /** For the table of the method. */
  asks: string;
  /** Undefined where it cannot be asked of the package. */
  measure: (signals: PackageSignals) => number | undefined;
  /** The number, as a reason. */
  describe: (signals: PackageSignals) => string;
  costs: string;
  /** Tests have to be run for it, so that it is known of one commit only. */
  isRun?: true;
}

/** So few lines hold little that a test could tell apart. */
const FEW_LINES = 30;

/** Of so few a share says nothing. */
const FEW_MUTANTS = 4;

const ratio = (part: number, whole: number): number => Math.round((100 * part) / Math.max(1, whole)) / 100;

/** Where the steps are is up to the spec. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'waivers',
    asks: 'waivers that silence a finding in it',
    measure: ({ waivers }) => waivers,
    describe: ({ waivers }) => `${waivers} waived`,
    costs: 'a rule that does not hold here is believed to',
  },
  {
    id: 'test-lines',
    asks: 'lines of tests for a line of source',
    measure: ({ testLines, sourceLines }) => (sourceLines < FEW_LINES ? undefined : ratio(testLines, sourceLines)),
    describe: ({ testLines, sourceLines }) => `${ratio(testLines, sourceLines)} lines of tests per line`,
    costs: 'an edit breaks it and the gate stays green',
  },
  {
    id: 'test-count',
    asks: 'tests for 100 lines of source',
    measure: ({ tests, sourceLines }) => (sourceLines < FEW_LINES ? undefined : ratio(100 * tests, sourceLines)),
    describe: ({ tests, sourceLines }) => `${ratio(100 * tests, sourceLines)} tests per 100 lines`,
    costs: 'few cases tell right from wrong, however long they are',
  },
  {
    id: 'mutants',
    asks: 'share of planted mistakes that its tests notice, of a sample of eight',
    isRun: true,
    measure: ({ measured }) => {
      if (!measured || measured.mutants < FEW_MUTANTS) return undefined;
      return measured.passed ? ratio(measured.mutants - measured.survivors.length, measured.mutants) : 0;
    },
    describe: ({ measured }) =>
      measured?.passed === false
        ? 'its tests do not pass in a copy'
        : `its tests notice ${(measured?.mutants ?? 0) - (measured?.survivors.length ?? 0)} of ${measured?.mutants} planted mistakes`,
    costs: 'an edit breaks it and the gate stays green',
  },
  {
    id: 'coverage',
    asks: 'share of its statements that its own tests run',
    isRun: true,
    measure: ({ measured, sourceLines }) =>
      sourceLines < FEW_LINES || measured?.coverage === undefined ? undefined : ratio(measured.coverage, 1),
    describe: ({ measured }) => `its tests run ${Math.floor(100 * (measured?.coverage ?? 0))} % of its statements`,
    costs: 'what no test runs is seen first by a user',
  },
  {
    id: 'docs',
    asks: 'changed lines since the review of a page that covers it',
    measure: ({ staleLines }) => staleLines,
    describe: ({ staleLines }) => `${staleLines} lines changed since its page was reviewed`,
    costs: 'who reads the page first is misled',
  },
  {
    id: 'longest-file',
    asks: 'lines of its longest source file',
    measure: ({ longestFile }) => longestFile.lines,
    describe: ({ longestFile }) => `${longestFile.path} has ${longestFile.lines} lines`,
    costs: 'every edit of it reads all of it',
  },
  {
    id: 'size',
    asks: 'lines of source of the package',
    measure: ({ sourceLines }) => sourceLines,
    describe: ({ sourceLines }) => `${sourceLines} lines of source`,
    costs: 'what changes in it checks all of it again',
  },
  {
    id: 'surface',
    asks: 'names that it exports',
    measure: ({ surface }) => surface,
    describe: ({ surface }) => `exports ${surface} names`,
    costs: 'others depend on more than it can keep stable',
  },
  {
    id: 'budget',
    asks: 'predicted seconds of its part of a cold check, of those that the spec allows a package',
    measure: ({ budgetShare }) => ratio(budgetShare, 1),
    describe: ({ budgetShare }) => `takes ${Math.round(100 * budgetShare)} % of the seconds of a package`,
    costs: 'every check that it is part of waits for it',
  },
];
