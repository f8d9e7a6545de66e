/** One observation: `values` of the unknowns' factors, what was seen, and how much it counts. */
export interface Row {
  factors: readonly number[];
  seen: number;
  weight: number;
}

const ROUNDS = 2000;
const CLOSE = 1e-12;

/**
 * The unknowns, none below zero, that come closest to all rows in weighted squares, and to `prior` where the rows say
 * little: ridge regression, whose pull is that of `ridges` in the units of each column's own weight. By coordinate descent, which
 * finds the one minimum of a convex function.
 */
export const solve = (rows: readonly Row[], prior: readonly number[], ridges: readonly number[]): number[] => {
  const size = prior.length;
  const products = prior.map((_, a) =>
    prior.map((__, b) => rows.reduce((sum, row) => sum + row.weight * at(row.factors, a) * at(row.factors, b), 0)),
  );
  const target = prior.map((_, a) => rows.reduce((sum, row) => sum + row.weight * at(row.factors, a) * row.seen, 0));
  const pull = prior.map((_, a) => at(ridges, a) * Math.max(at(products[a] ?? [], a), CLOSE));
  const found = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (let a = 0; a < size; a += 1) {
      const row = products[a] ?? [];
      const others = found.reduce((sum, value, b) => (b === a ? sum : sum + at(row, b) * value), 0);
      const best = (at(target, a) - others + at(pull, a) * at(prior, a)) / (at(row, a) + at(pull, a));
      const next = Math.max(0, best);
      moved = Math.max(moved, Math.abs(next - at(found, a)));
      found[a] = next;
    }
    if (moved < CLOSE) break;
  }
  return found;
};

const at = (values: readonly number[], index: number): number => values[index] ?? 0;
