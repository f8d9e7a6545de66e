import type { Coefficients } from './model/coefficients.ts';

const NOTHING = { start: 0, per: {} };

/** A model of the given targets, in which nothing else costs anything. For tests. */
export const drawModel = (targets: Partial<Coefficients['targets']>): Coefficients => ({
  calibrationSeconds: 0.12,
  check: { start: 0, task: 0 },
  targets: {
    typecheck: NOTHING,
    test: NOTHING,
    boundaries: NOTHING,
    docs: NOTHING,
    build: NOTHING,
    canaries: NOTHING,
    lint: NOTHING,
    ...targets,
  },
});
