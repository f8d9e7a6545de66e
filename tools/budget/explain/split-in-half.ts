import type { BudgetPackage, Size } from '../facts/budget-package.ts';

/**
 * The packages as they would be if one were split into two of the same size that do not need each other, and each of its
 * dependents needed one of the two. What a real split wins depends on where it is cut: this is what it can win.
 */
export const splitInHalf = (packages: readonly BudgetPackage[], split: BudgetPackage): BudgetPackage[] => {
  const other = `${split.name}-2`;
  const half: BudgetPackage = {
    ...split,
    source: halve(split.source),
    tests: halve(split.tests),
    domTests: split.domTests / 2,
    processTests: split.processTests / 2,
    imports: split.imports / 2,
    types: split.types / 2,
  };
  let dependents = 0;
  return packages.flatMap((each) => {
    if (each === split) return [half, { ...half, name: other, dir: `${split.dir}-2` }];
    if (!each.edges.some(({ to }) => to === split.name)) return [each];
    dependents += 1;
    if (dependents % 2 === 0) return [each];
    return [{ ...each, edges: each.edges.map((edge) => (edge.to === split.name ? { ...edge, to: other } : edge)) }];
  });
};

const halve = ({ files, bytes, lines }: Size): Size => ({ files: files / 2, bytes: bytes / 2, lines: lines / 2 });
