import type { BudgetPackage } from '../facts/budget-package.ts';
import type { Costed, Feature } from './coefficients.ts';

/** How much there is of each feature in a package. */
export type Features = Readonly<Record<Feature, number>>;

const KB = 1024;

/** The features of every package, by name. */
export const listFeatures = (packages: readonly BudgetPackage[]): Map<string, Features> => {
  const byName = new Map(packages.map((each) => [each.name, each]));
  return new Map(packages.map((each) => [each.name, featuresOf(each, loadedBytes(byName, each))]));
};

const featuresOf = (each: BudgetPackage, closureBytes: number): Features => ({
  package: 1,
  files: each.source.files + each.tests.files,
  sourceKb: each.source.bytes / KB,
  testKb: each.tests.bytes / KB,
  imports: each.imports,
  types: each.types,
  // The types of the DOM and of React are the slowest that packages here have.
  uiKb: each.externals.includes('react') || each.domTests > 0 ? (each.source.bytes + each.tests.bytes) / KB : 0,
  testFiles: each.tests.files,
  // Test files of one run share what they load; that a package has any decides whether it is loaded at all.
  closureKb: each.tests.files > 0 ? closureBytes / KB : 0,
  domTests: each.domTests,
  processTests: each.processTests,
  // Tests of tools read source, start compilers and plant whole workspaces: a kilobyte of them is other work.
  toolTestKb: each.kind === 'tool' ? each.tests.bytes / KB : 0,
  externals: each.externals.length,
});

/** Source that the tests of a package load: its own, and that of all it needs when it runs, at any distance. */
const loadedBytes = (byName: ReadonlyMap<string, BudgetPackage>, start: BudgetPackage): number => {
  const seen = new Set([start]);
  for (const each of seen) {
    for (const { to, use } of each.edges) {
      const next = use === 'runtime' || (use === 'test' && each === start) ? byName.get(to) : undefined;
      if (next) seen.add(next);
    }
  }
  return [...seen].reduce((sum, { source }) => sum + source.bytes, 0);
};

/** Whether a package has the target at all; a target that looks at the whole workspace counts each package's part of it. */
export const hasTarget = (each: BudgetPackage, target: Costed): boolean => {
  if (target === 'build') return each.isBuilt;
  if (target === 'test') return each.tests.files > 0;
  if (target === 'canaries' || target === 'docs') return each.kind === 'tool';
  return true;
};

/** Targets that are one task, which looks at all packages. */
export const WHOLE: ReadonlySet<Costed> = new Set(['boundaries', 'docs']);

/** How many tasks a check of these packages has for the target. */
export const countTasks = (packages: readonly BudgetPackage[], target: Costed): number => {
  const having = packages.filter((each) => hasTarget(each, target)).length;
  return WHOLE.has(target) ? Math.min(1, having) : having;
};
