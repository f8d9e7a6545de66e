import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { drawModel } from '../draw-model.ts';
import { drawSnapshot } from '../draw-snapshot.ts';
import { explainPackage } from './explain-package.ts';
import { findPackage } from './find-package.ts';
import { planRepairs, type TrySplit } from './plan-repairs.ts';
import { renderPlan } from './render-plan.ts';
import { weighAgainst } from './weigh-repair.ts';

const MODEL = drawModel({ typecheck: { start: 0, per: { sourceKb: 1 } }, test: { start: 0, per: { closureKb: 1 } } });

const kb = (amount: number): string => `${'/'.repeat(1023)}\n`.repeat(amount);

const FILES = {
  'packages/orders/types/src/index.ts': kb(1),
  'packages/orders/service/src/index.ts': `${kb(3)}import { a } from '@acme/orders-types';\nimport { big } from '@acme/utils-big';\n`,
  'packages/orders/service/src/index.test.ts': '1;',
  'packages/utils/big/src/a.ts': kb(5),
  'packages/utils/big/src/b.ts': kb(5),
  'packages/utils/big/src/c.ts': kb(5),
  'packages/utils/big/src/d.ts': kb(5),
};
const { packages } = drawSnapshot(FILES);
/** Somebody needs the service, so what that needs could be passed in. */
const USED = { 'packages/orders/runtime/src/index.ts': "import { open } from '@acme/orders-service';\n" };
const used = drawSnapshot({ ...FILES, ...USED }).packages;

test('a package is found by folder, by a path in it and by name', () => {
  const dirOf = (named: string) => {
    const found = findPackage(packages, named);
    return found.ok ? found.value.dir : found.failures[0]?.code;
  };
  expect(dirOf('packages/orders/types')).toBe('packages/orders/types');
  expect(dirOf('packages/orders/types/src/index.ts')).toBe('packages/orders/types');
  expect(dirOf('@acme/orders-types')).toBe('packages/orders/types');
  expect(dirOf('orders-types')).toBe('packages/orders/types');
  expect(dirOf('orders/types')).toBe('packages/orders/types');
  expect(dirOf('orders')).toBe('unknown-package');
});

test('a package that is misspelled, and a folder of packages, are told what there is', () => {
  const hintOf = (named: string): string => {
    const found = findPackage(packages, named);
    return found.ok ? '' : (found.failures[0]?.hint ?? '');
  };
  expect(hintOf('orders/servise')).toBe('Name one that there is, such as packages/orders/service.');
  expect(hintOf('@acme/order-types')).toBe('Name one that there is, such as packages/orders/types.');
  expect(hintOf('packages/orders/')).toBe(
    'Name one that there is, such as packages/orders/service, packages/orders/types.',
  );
  expect(hintOf('orders')).toContain('packages/orders/service, packages/orders/types');
  expect(hintOf('warehouse/doors')).toMatch(/^Name it by its folder or its name, such as packages/);
  expect(hintOf('.')).toMatch(/^Name it by its folder/);
});

test('a package is explained by its targets, its neighbours and its place', () => {
  const [each] = packages.filter(({ dir }) => dir === 'packages/orders/service');
  const text = each ? explainPackage(packages, MODEL, each) : '';
  expect(text).toContain('number 1 of 3 packages');
  expect(text).toContain('needs 2: @acme/orders-types (runs it), @acme/utils-big (runs it)');
  expect(text).toContain('needed by 0 at first hand: none');
  expect(text).toContain('itself and 0 packages that need it');
  expect(text).toContain('place 2 of 2 on the critical path: @acme/utils-big → @acme/orders-service');
});

test('a package off the critical path says where that is', () => {
  const [each] = packages.filter(({ dir }) => dir === 'packages/orders/types');
  expect(each ? explainPackage(packages, MODEL, each) : '').toContain('not on the critical path (@acme/utils-big');
});

test('a plan has the repairs that win most, the best first', () => {
  const repairs = planRepairs(used, MODEL, EXAMPLE_SPEC.budget);
  expect(repairs[0]?.said).toContain('let packages/orders/service do without @acme/utils-big');
  expect(repairs.map(({ score }) => score)).toEqual(repairs.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(repairs.length).toBeLessThanOrEqual(10);
});

test('a split is in the plan where the package comes apart, with the gain of that cut', () => {
  const half = (name: string) =>
    packages.flatMap((each) =>
      each.dir === 'packages/utils/big'
        ? ['', '-2'].map((end) => ({
            ...each,
            name: `${name}${end}`,
            dir: `${each.dir}${end}`,
            source: { ...each.source, bytes: each.source.bytes / 2 },
          }))
        : [each],
    );
  const splits = (trySplit?: TrySplit): string[] =>
    planRepairs(packages, MODEL, EXAMPLE_SPEC.budget, trySplit).flatMap(({ said }) =>
      said.startsWith('split') ? [said] : [],
    );
  expect(splits()).toEqual([]);
  expect(splits(() => undefined)).toEqual([]);
  const parts = ['packages/utils/big', 'packages/utils/big-2'];
  expect(splits(() => ({ packages: half('@acme/utils-big'), parts }))).toEqual([
    'split packages/utils/big: pnpm harness split utils/big',
  ]);
});

test('the edits of a package that is split are shared by its parts: to be many wins nothing', () => {
  const [big] = packages.filter(({ dir }) => dir === 'packages/utils/big');
  const empty = big && {
    ...big,
    name: '@acme/utils-none',
    dir: 'packages/utils/none',
    source: { files: 0, bytes: 0, lines: 0 },
    edges: [],
  };
  const weigh = weighAgainst(packages, MODEL, EXAMPLE_SPEC.budget);
  const many = empty ? [...packages, empty] : [];
  expect(weigh(many, ['packages/utils/big', 'packages/utils/none']).gains.edit).toBeCloseTo(0);
  expect(weigh(many).gains.edit).toBeGreaterThan(1);
});

/** What is planned for a service that is used, with this source. */
const plannedFor = (source: string): string[] => {
  const service = 'packages/orders/service/src';
  const drawn = {
    ...USED,
    [`${service}/a.ts`]: source,
    [`${service}/a.test.ts`]: '',
    'packages/orders/types/src/index.ts': kb(3),
  };
  return planRepairs(drawSnapshot(drawn).packages, MODEL, EXAMPLE_SPEC.budget).map(({ said }) => said);
};

test('what is called like a function is not proposed as a type', () => {
  const said = (names: string): string => plannedFor(`import { ${names} } from '@acme/orders-types';`).join();
  expect(said('Order')).toContain("write 'import type' for Order of @acme/orders-types");
  expect(said('Order, open')).not.toContain('import type');
});

test('a program has nobody who could pass in what it needs', () => {
  const said = planRepairs(packages, MODEL, EXAMPLE_SPEC.budget).map((each) => each.said);
  expect(said.filter((each) => each.startsWith('let packages/orders/service'))).toEqual([]);
});

test('the harness is repaired elsewhere: edges of its tools are not in a plan', () => {
  const edgesOf = (planned: typeof used): string[] =>
    planRepairs(planned, MODEL, EXAMPLE_SPEC.budget).flatMap(({ said }) => (said.startsWith('let ') ? [said] : []));
  expect(edgesOf(used)).not.toEqual([]);
  expect(edgesOf(used.map((each) => ({ ...each, kind: 'tool' })))).toEqual([]);
});

test('an edge of many names is no repair of one step', () => {
  const taking = (names: string): number => plannedFor(`import { ${names} } from '@acme/orders-types';`).length;
  expect([taking('a, b, c, d, e, f, g, h'), taking('a, b, c, d, e, f, g, h, i')]).toEqual([1, 0]);
});

test('a plan is a list of things to do, with what each wins', () => {
  const [first] = renderPlan(planRepairs(used, MODEL, EXAMPLE_SPEC.budget)).split('\n');
  expect(first).toMatch(/^- \[ \] let packages\/orders\/service .* \(wins .* s of the critical path/);
});

test('where nothing can be won that is said', () => {
  const alone = drawSnapshot({ 'packages/utils/a/src/index.ts': kb(1) }).packages;
  expect(renderPlan(planRepairs(alone, MODEL, EXAMPLE_SPEC.budget))).toBe(
    'no repair of one step makes any check faster\n',
  );
});
