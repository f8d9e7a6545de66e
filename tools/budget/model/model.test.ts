import { array, assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { drawModel } from '../draw-model.ts';
import { drawSnapshot } from '../draw-snapshot.ts';
import { calibrate } from './calibrate.ts';
import { parseCoefficients } from './coefficients.ts';
import { findFittedRun, fitModel, type RecordedTask } from './fit.ts';
import { listFeatures } from './list-features.ts';
import { predictCosts } from './predict-costs.ts';
import { renderFit } from './render-fit.ts';
import { solve } from './solve.ts';

const MODEL = {
  ...drawModel({ typecheck: { start: 2, per: { sourceKb: 1 } }, test: { start: 0, per: { testFiles: 3 } } }),
  check: { start: 1, task: 0.5 },
};

const kb = (amount: number): string => `${'/'.repeat(1023)}\n`.repeat(amount);

test('a package costs what its features come to', () => {
  const { packages } = drawSnapshot({
    'packages/orders/types/src/index.ts': kb(2),
    'packages/orders/types/src/index.test.ts': '1;',
  });
  const { byPackage, graph } = predictCosts(packages, MODEL);
  expect(byPackage.get('@acme/orders-types')).toMatchObject({ typecheck: 2, test: 3, lint: 0 });
  expect(graph.seconds).toEqual([5]);
});

test('a cold check is its start, its tasks and the longer of two lanes', () => {
  const { packages } = drawSnapshot({
    'packages/orders/types/src/index.ts': kb(2),
    'packages/orders/types/src/index.test.ts': '1;',
  });
  // Four tasks (typecheck, test, lint, and boundaries once for all); typecheck 2 + 2 beside test 3.
  expect(predictCosts(packages, MODEL).coldSeconds).toBe(1 + 4 * 0.5 + 4);
});

test('tests load what their package needs when it runs, at any distance, and no types', () => {
  const { packages } = drawSnapshot({
    'packages/orders/service/src/index.ts': `${kb(1)}import '@acme/utils-a';\nimport type { B } from '@acme/utils-b';`,
    'packages/orders/service/src/index.test.ts': '1;',
    'packages/utils/a/src/index.ts': `${kb(2)}import '@acme/utils-c';`,
    'packages/utils/b/src/index.ts': kb(8),
    'packages/utils/c/src/index.ts': kb(4),
  });
  expect(listFeatures(packages).get('@acme/orders-service')?.closureKb).toBeCloseTo(7, 0);
});

test('an import of types alone is needed like any other: what declares a package is checked again with it', () => {
  const { packages } = drawSnapshot({
    'packages/orders/types/src/index.ts': kb(1),
    'packages/orders/service/src/index.ts': `import type { A } from '@acme/orders-types';\n`,
  });
  expect(packages.flatMap(({ edges }) => edges.map(({ use }) => use))).toEqual(['type']);
  const { graph } = predictCosts(packages, MODEL);
  expect(graph.needs[graph.names.indexOf('@acme/orders-service')]).toEqual([graph.names.indexOf('@acme/orders-types')]);
});

test('what a package without tests would load is not loaded', () => {
  const { packages } = drawSnapshot({ 'packages/utils/a/src/index.ts': kb(2) });
  expect(listFeatures(packages).get('@acme/utils-a')?.closureKb).toBe(0);
});

test('the solution of exact equations is found', () => {
  const rows = [
    { factors: [1, 0], seen: 2, weight: 1 },
    { factors: [1, 1], seen: 5, weight: 1 },
  ];
  const [a = 0, b = 0] = solve(rows, [0, 0], [0, 0]);
  expect(a).toBeCloseTo(2, 6);
  expect(b).toBeCloseTo(3, 6);
});

test('no cost is negative, however the rows are', () => {
  const factor = integer({ min: 0, max: 5 });
  const row = array(factor, { minLength: 3, maxLength: 3 }).chain((factors) =>
    double({ min: -9, max: 9, noNaN: true }).map((seen) => ({ factors, seen, weight: 1 })),
  );
  assert(
    property(array(row, { maxLength: 6 }), (rows) => {
      expect(Math.min(...solve(rows, [1, 1, 1], [0.01, 0.01, 0.01]))).toBeGreaterThanOrEqual(0);
    }),
  );
});

/** Slow and obvious: the sum that is to be small, for points of a grid. */
test('nothing on a grid is closer than the solution', () => {
  const factors = array(integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 });
  const row = factors.chain((each) => integer({ min: 0, max: 9 }).map((seen) => ({ factors: each, seen, weight: 1 })));
  const GRID = [0, 0.5, 1, 1.5, 2, 3, 5, 9];
  assert(
    property(array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const off = (point: readonly number[]): number =>
        rows.reduce(
          (sum, { factors: own, seen }) =>
            sum + (own.reduce((total, value, index) => total + value * (point[index] ?? 0), 0) - seen) ** 2,
          0,
        );
      const found = off(solve(rows, [1, 1], [1e-9, 1e-9]));
      const best = Math.min(...GRID.flatMap((a) => GRID.map((b) => off([a, b]))));
      expect(found).toBeLessThanOrEqual(best + 1e-3);
    }),
  );
});

test('what the rows do not say stays as it was', () => {
  expect(solve([{ factors: [1, 0], seen: 4, weight: 1 }], [1, 7], [0.001, 0.001])[1]).toBe(7);
});

const PACKAGES = drawSnapshot(
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`packages/utils/u${index}/src/index.ts`, kb(index + 1)]),
  ),
).packages;

const recorded = (perKb: number): RecordedTask[] =>
  PACKAGES.map((each) => ({
    package: each.name,
    target: 'typecheck',
    run: 'r',
    seconds: (each.source.bytes / 1024) * perKb,
  }));

test('a fit finds the cost that the records have, and says that it is not off', () => {
  const { coefficients, errors } = fitModel(PACKAGES, recorded(0.25), MODEL, 0.068);
  expect(coefficients.targets.typecheck.per.sourceKb).toBeCloseTo(0.25, 1);
  expect(errors).toMatchObject([{ target: 'typecheck', packages: 20 }]);
  expect(errors[0]?.p90).toBeLessThan(0.1);
  const kept = parseCoefficients('model.json', JSON.stringify(coefficients));
  expect(kept).toMatchObject({ ok: true, value: { errors: [{ target: 'typecheck', packages: 20 }] } });
});

test('on a machine of half the speed the same records are half the cost', () => {
  const { coefficients } = fitModel(PACKAGES, recorded(0.5), MODEL, 0.136);
  expect(coefficients.targets.typecheck.per.sourceKb).toBeCloseTo(0.25, 1);
});

test('a check takes beside its tools what is left of it when the longer of their lanes is taken away', () => {
  const task = (target: string, seconds: number): RecordedTask => ({ package: 'x', target, run: 'r', seconds });
  const tasks = [task('typecheck', 4), task('test', 9), task('boundaries', 3), task('lint', 1)];
  const prior = { ...MODEL, check: { start: 2, task: 0.25 } };
  // 12 s without the 9 of the tests; on a machine of half the speed that is 1.5 s, half of what was thought.
  const { check } = fitModel(PACKAGES, tasks, prior, 0.136, [{ run: 'r', seconds: 12 }]).coefficients;
  expect(check.start + 4 * check.task).toBeCloseTo(1.5, 1);
});

test('a check of which no task is known says nothing', () => {
  const { check } = fitModel(PACKAGES, [], MODEL, 0.136, [{ run: 'r', seconds: 12 }]).coefficients;
  expect(check).toEqual(MODEL.check);
});

test('the start of a tool is in what its tasks took, and in no package', () => {
  const prior = drawModel({ typecheck: { start: 10, per: { sourceKb: 0.1 } } });
  // 210 KB at 0.25 s, and an even part of 10 s for each of the twenty.
  const tasks = recorded(0.25).map((each) => ({ ...each, seconds: each.seconds * (1 + 10 / 52.5) }));
  const { coefficients, errors } = fitModel(PACKAGES, tasks, prior, 0.068);
  expect(coefficients.targets.typecheck.per.sourceKb).toBeCloseTo(0.25, 2);
  expect(coefficients.targets.typecheck.start).toBeCloseTo(10, 0);
  expect(errors[0]?.measured).toBeCloseTo(62.5, 2);
  // Without the start it would be 52.5.
  expect(errors[0]?.predicted).toBeGreaterThan(60);
});

test('of two runs of everything the newer one counts', () => {
  const older = recorded(9).map((each) => ({ ...each, run: 'a' }));
  expect(findFittedRun([...older, ...recorded(0.25)])).toBe('r');
  const { coefficients } = fitModel(PACKAGES, [...older, ...recorded(0.25)], MODEL, 0.068);
  expect(coefficients.targets.typecheck.per.sourceKb).toBeCloseTo(0.25, 1);
});

test('one task that looks at all packages is fitted to all of them', () => {
  const prior = { ...MODEL, targets: { ...MODEL.targets, boundaries: { start: 0, per: { files: 9 } } } };
  const task = { package: '@acme/utils-u3', target: 'boundaries', run: 'r', seconds: 5 };
  const { coefficients } = fitModel(PACKAGES, [task], prior, 0.068);
  expect(coefficients.targets.boundaries.per.files).toBeCloseTo(5 / 20, 0);
});

test('a target without records keeps its model and has no error', () => {
  const { coefficients, errors } = fitModel(PACKAGES, [], MODEL, 0.068);
  expect(coefficients.targets).toEqual(MODEL.targets);
  expect(errors).toEqual([]);
});

test('a fit is told in one line for each target', () => {
  expect(renderFit(fitModel(PACKAGES, recorded(0.25), MODEL, 0.136))).toMatch(
    /^this machine takes 0\.136 s for the calibration, 2\.00 times the reference\ntypecheck: off by \d+ % \(median\)/,
  );
});

test('the quickest repeat of the calibration counts', () => {
  const times = [0, 900, 900, 1400, 1400, 2400, 2400, 3400, 3400, 4400];
  expect(calibrate(() => times.shift() ?? 0)).toBe(0.5);
});

test('a model that is missing, broken or incomplete is a failure that names the file', () => {
  expect(parseCoefficients('m.json', undefined)).toMatchObject({
    ok: false,
    failures: [{ code: 'budget-coefficients' }],
  });
  expect(parseCoefficients('m.json', '{')).toMatchObject({ ok: false });
  const negative = JSON.stringify({ ...MODEL, check: { start: -1, task: 0 } });
  const parsed = parseCoefficients('m.json', negative);
  expect(parsed.ok ? '' : parsed.failures[0]?.message).toContain('m.json: check.start');
  expect(parseCoefficients('m.json', JSON.stringify(MODEL))).toEqual({ ok: true, value: MODEL });
});
