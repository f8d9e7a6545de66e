import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeShard } from './take-shard.ts';

const planOf = (...projects: string[]) => ({
  projects,
  tasks: projects.flatMap((project) => [`${project}:lint`, `${project}:test`]),
});
const NOTHING = { costs: new Map<string, number>(), sizes: new Map<string, number>() };
const projectsIn = (index: number, of: number, sizes: [string, number][], costs: [string, number][] = []): string[] =>
  takeShard(planOf(...sizes.map(([name]) => name)), { index, of }, { costs: new Map(costs), sizes: new Map(sizes) })
    .plan.projects;

test('what was measured decides', () => {
  const sizes: [string, number][] = [
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ];
  const costs: [string, number][] = [
    ['a:lint', 10],
    ['a:test', 90],
    ['b:lint', 30],
    ['b:test', 20],
    ['c:lint', 20],
    ['c:test', 25],
  ];
  expect([projectsIn(1, 2, sizes, costs), projectsIn(2, 2, sizes, costs)]).toEqual([['a'], ['b', 'c']]);
});

test('without measures, size decides', () => {
  const sizes: [string, number][] = [
    ['a', 10],
    ['b', 90],
    ['c', 70],
  ];
  expect([projectsIn(1, 2, sizes), projectsIn(2, 2, sizes)]).toEqual([['b'], ['a', 'c']]);
});

test('a project that is not wholly measured costs what its size costs in the others', () => {
  const costs: [string, number][] = [
    ['a:lint', 50],
    ['a:test', 50],
    ['b:lint', 9999],
  ];
  expect(
    projectsIn(
      1,
      2,
      [
        ['a', 100],
        ['b', 10],
      ],
      costs,
    ),
  ).toEqual(['a']);
});

test('more parts than projects leaves some with nothing', () => {
  expect(
    projectsIn(3, 3, [
      ['a', 1],
      ['b', 1],
    ]),
  ).toEqual([]);
});

test('a cut with other facts has another name', () => {
  const plan = planOf('a', 'b', 'c');
  const sizes = new Map([['c', 5]]);
  const cut = takeShard(plan, { index: 1, of: 2 }, NOTHING).cut;
  expect(takeShard(plan, { index: 2, of: 2 }, NOTHING).cut).toBe(cut);
  expect(takeShard(plan, { index: 1, of: 2 }, { ...NOTHING, sizes }).cut).not.toBe(cut);
});

test('every task is in exactly one part, however many there are', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 });
  const isWhole = fc.property(names, fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(99)), (projects, of, numbers) => {
    const plan = planOf(...projects);
    const sizes = new Map(projects.map((name, index) => [name, numbers[index] ?? 0]));
    const costs = new Map(
      plan.tasks.flatMap((task, index) => (numbers[index] === undefined ? [] : [[task, numbers[index]]])),
    );
    const parts = Array.from(
      { length: of },
      (_, index) => takeShard(plan, { index: index + 1, of }, { sizes, costs }).plan.tasks,
    );
    return JSON.stringify(parts.flat().toSorted()) === JSON.stringify(plan.tasks.toSorted());
  });
  expect(fc.check(isWhole).counterexample).toBeNull();
});
