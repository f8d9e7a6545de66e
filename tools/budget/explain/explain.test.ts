import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { drawModel } from '../draw-model.ts';
import { drawSnapshot } from '../draw-snapshot.ts';
import { explainPackage } from './explain-package.ts';
import { findPackage } from './find-package.ts';
import { planRepairs } from './plan-repairs.ts';
import { renderPlan } from './render-plan.ts';
import { splitInHalf } from './split-in-half.ts';

const MODEL = drawModel({ typecheck: { start: 0, per: { sourceKb: 1 } }, test: { start: 0, per: { closureKb: 1 } } });

const kb = (amount: number): string => `${'/'.repeat(1023)}\n`.repeat(amount);

const { packages } = drawSnapshot({
  'packages/orders/types/src/index.ts': kb(1),
  'packages/orders/service/src/index.ts': `${kb(3)}import { a } from '@acme/orders-types';\nimport '@acme/utils-big';\n`,
  'packages/orders/service/src/index.test.ts': '1;',
  'packages/utils/big/src/a.ts': kb(5),
  'packages/utils/big/src/b.ts': kb(5),
  'packages/utils/big/src/c.ts': kb(5),
  'packages/utils/big/src/d.ts': kb(5),
});

test('a package is found by folder, by a path in it and by name', () => {
  const dirOf = (named: string) => {
    const found = findPackage(packages, named);
    return found.ok ? found.value.dir : found.failures[0]?.code;
  };
  expect(dirOf('packages/orders/types')).toBe('packages/orders/types');
  expect(dirOf('packages/orders/types/src/index.ts')).toBe('packages/orders/types');
  expect(dirOf('@acme/orders-types')).toBe('packages/orders/types');
  expect(dirOf('orders-types')).toBe('packages/orders/types');
  expect(dirOf('orders')).toBe('unknown-package');
});

test('a package is explained by its targets, its neighbours and its place', () => {
  const [each] = packages.filter(({ dir }) => dir === 'packages/orders/service');
  const text = each ? explainPackage(packages, MODEL, each) : '';
  expect(text).toContain('number 1 of 3 packages');
  expect(text).toContain('needs 2: @acme/orders-types (runs it), @acme/utils-big (runs it)');
  expect(text).toContain('needed by 0: none');
  expect(text).toContain('place 2 of 2 on the critical path: @acme/utils-big → @acme/orders-service');
});

test('a package off the critical path says where that is', () => {
  const [each] = packages.filter(({ dir }) => dir === 'packages/orders/types');
  expect(each ? explainPackage(packages, MODEL, each) : '').toContain('not on the critical path (@acme/utils-big');
});

test('a plan has the repairs that win most, the best first', () => {
  const repairs = planRepairs(packages, MODEL, EXAMPLE_SPEC.budget);
  expect(repairs[0]?.said).toContain('let packages/orders/service do without @acme/utils-big');
  expect(repairs.map(({ score }) => score)).toEqual(repairs.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(repairs.some(({ said }) => said.startsWith('split packages/utils/big'))).toBe(true);
  expect(repairs.length).toBeLessThanOrEqual(10);
});

test('a plan is a list of things to do, with what each wins', () => {
  const [first] = renderPlan(planRepairs(packages, MODEL, EXAMPLE_SPEC.budget)).split('\n');
  expect(first).toMatch(/^- \[ \] let packages\/orders\/service .* \(wins .* s of the critical path/);
});

test('where nothing can be won that is said', () => {
  const alone = drawSnapshot({ 'packages/utils/a/src/index.ts': kb(1) }).packages;
  expect(renderPlan(planRepairs(alone, MODEL, EXAMPLE_SPEC.budget))).toBe(
    'no repair of one step makes any check faster\n',
  );
});

test('a split keeps the size of the whole, and each dependent needs one half', () => {
  const [big] = packages.filter(({ dir }) => dir === 'packages/utils/big');
  const split = big ? splitInHalf(packages, big) : [];
  const bytes = (all: typeof split): number => all.reduce((sum, { source }) => sum + source.bytes, 0);
  expect(split).toHaveLength(4);
  expect(bytes(split)).toBe(bytes([...packages]));
  expect(split.flatMap(({ edges }) => edges).filter(({ to }) => to.startsWith('@acme/utils-big'))).toHaveLength(1);
});
