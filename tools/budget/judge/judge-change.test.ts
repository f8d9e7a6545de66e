import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { drawModel } from '../draw-model.ts';
import { type Drawn, drawSnapshot } from '../draw-snapshot.ts';
import { judgeChange } from './judge-change.ts';

/** A second for each kilobyte of source, and one for each four that tests load. */
const MODEL = drawModel({
  typecheck: { start: 0, per: { sourceKb: 1 } },
  test: { start: 0, per: { testKb: 1, closureKb: 0.25, domTests: 5 } },
});

const kb = (amount: number): string => `${'/'.repeat(1023)}\n`.repeat(amount);

const BEFORE: Drawn = {
  'packages/orders/types/src/index.ts': kb(4),
  'packages/orders/service/src/index.ts': `${kb(3)}import type { A } from '@acme/orders-types';\n`,
  'packages/orders/service/src/index.test.ts': kb(1),
  'packages/billing/service/src/index.ts': kb(5),
  'packages/utils/big/src/index.ts': kb(8),
};

/** With ceilings of which today's values are just above half. */
const judge = (now: Drawn, before: Drawn | undefined = BEFORE) => {
  const budget = {
    ...EXAMPLE_SPEC.budget,
    ceilingSeconds: 1000,
    shape: { criticalPathSeconds: 17, editSeconds: 100, blastSeconds: 24, largestBlastSeconds: 24, packageSeconds: 14 },
  };
  return judgeChange(budget, MODEL, before && drawSnapshot(before), drawSnapshot(now));
};

test('no change has no findings', () => {
  expect(judge(BEFORE)).toMatchObject({ findings: [], notes: [] });
});

test('a new package that nothing needs is free', () => {
  expect(judge({ ...BEFORE, 'packages/billing/types/src/index.ts': kb(1) }).findings).toEqual([]);
});

test('a new package that needs the hub is growth, not a larger blast radius', () => {
  const hub = { 'packages/utils/big/src/index.ts': kb(13) };
  const source = `${kb(1)}import { b } from '@acme/utils-big';\n`;
  const { judgements } = judge({ ...hub, 'packages/billing/service/src/index.ts': source }, hub);
  expect(judgements.hub).toMatchObject({ before: 13, now: 13 });
  expect(judgements.cold.now).toBeGreaterThan(judgements.cold.before ?? 0);
});

test('above the ceiling three bytes are a rise, and the message says of how much', () => {
  const before = { ...BEFORE, 'packages/utils/big/src/index.ts': kb(30) };
  const { findings } = judge({ ...before, 'packages/utils/big/src/index.ts': `${kb(30)}//\n` }, before);
  expect(findings.map(({ rule }) => rule)).toContain('budget-ceiling');
  expect(findings[0]?.what).toMatch(/^the largest package grows by 2\.9 ms to 30\.0 s, over its ceiling of 14\.0 s: /);
  expect(judge(before, before).findings.map(({ severity }) => severity)).not.toContain('error');
});

test('a new edge that makes the chain longer is named with its file and line', () => {
  const source = `${kb(5)}import { b } from '@acme/utils-big';\n`;
  const { findings } = judge({ ...BEFORE, 'packages/billing/service/src/index.ts': source });
  expect(findings).toMatchObject([
    {
      rule: 'budget-shape',
      file: 'packages/billing/service/src/index.ts',
      line: 6,
      docs: 'docs/checks/budget-shape.md',
    },
  ]);
  expect(findings[0]?.what).toContain("the new import of '@acme/utils-big' in packages/billing/service adds");
  expect(findings[0]?.fix).toContain('b');
});

const TWO_WAYS: Drawn = {
  ...BEFORE,
  'packages/utils/left/src/index.ts': `${kb(1)}import { b } from '@acme/utils-big';\n`,
  'packages/utils/right/src/index.ts': `${kb(1)}import { b } from '@acme/utils-big';\n`,
};
const importing = (...names: string[]): Drawn => ({
  ...TWO_WAYS,
  'packages/billing/service/src/index.ts': `${kb(5)}${names.map((name) => `import { a } from '${name}';\n`).join('')}`,
});

test('new edges that lead to the same are named together: without one of them the other does it', () => {
  const { findings } = judge(importing('@acme/utils-left', '@acme/utils-right'), TWO_WAYS);
  expect(findings[0]).toMatchObject({ file: 'packages/billing/service/src/index.ts', line: 6 });
  expect(findings[0]?.what).toContain(
    "the 2 new dependencies of packages/billing/service ('@acme/utils-left' and 1 more) add",
  );
});

test('of two new edges the one that does it is named alone', () => {
  const { findings } = judge(importing('@acme/utils-left', '@acme/orders-types'), TWO_WAYS);
  expect(findings[0]?.what).toContain("the new import of '@acme/utils-left' in packages/billing/service adds");
});

/** Many packages, and a util that brings the large one in. */
const MANY: Drawn = {
  'packages/utils/big/src/index.ts': kb(8),
  'packages/utils/left/src/index.ts': `${kb(1)}import { b } from '@acme/utils-big';\n`,
  ...Object.fromEntries(Array.from({ length: 60 }, (_, each) => [`packages/d${each}/ui/src/index.ts`, kb(1)])),
};
const importedByMany = (name: string): Drawn =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, each) => [`packages/d${each}/ui/src/theme.ts`, `import { a } from '${name}';\n`]),
  );

test('a new package that many need is named, not one of the many', () => {
  const theme = { 'packages/utils/theme/src/index.ts': "import { b } from '@acme/utils-big';\n" };
  const { findings } = judge({ ...MANY, ...theme, ...importedByMany('@acme/utils-theme') }, MANY);
  expect(findings.map(({ file }) => file)).toContain('packages/utils/theme/package.json');
  expect(findings[0]?.what).toContain('the new package packages/utils/theme adds');
});

test('a package that many need since the change is named with how many', () => {
  const { findings } = judge({ ...MANY, ...importedByMany('@acme/utils-left') }, MANY);
  expect(findings[0]?.what).toContain('the 60 packages that need packages/utils/left since this change add');
  expect(findings[0]?.fix).toContain('pnpm harness budget why packages/utils/left');
});

test('a package that takes others in is named with what it took', () => {
  const user = "import type { A } from '@acme/orders-types';\n";
  const before: Drawn = {
    'packages/orders/types/src/index.ts': kb(2),
    'packages/orders/service/src/index.ts': kb(9),
    'packages/a/service/src/index.ts': `${kb(8)}${user}`,
    'packages/b/service/src/index.ts': `${kb(8)}${user}`,
  };
  const follow = (text: string): string => text.replace('orders-types', 'orders-service');
  const { findings } = judge(
    {
      'packages/orders/service/src/index.ts': kb(9),
      'packages/orders/service/src/types.ts': kb(2),
      'packages/a/service/src/index.ts': follow(`${kb(8)}${user}`),
      'packages/b/service/src/index.ts': follow(`${kb(8)}${user}`),
    },
    before,
  );
  expect(findings[0]).toMatchObject({ file: 'packages/orders/service/package.json' });
  expect(findings[0]?.what).toContain('packages/orders/service took in packages/orders/types and adds');
});

test('what is outside of domains has no types to move anything to', () => {
  const { findings } = judge(importing('@acme/utils-left'), TWO_WAYS);
  expect(findings[0]?.fix).not.toContain('left/types');
});

test('a package that grows is named with what grew', () => {
  const { findings } = judge({ ...BEFORE, 'packages/utils/big/src/more.ts': kb(1) });
  expect(findings).toMatchObject([{ rule: 'budget-shape', file: 'packages/utils/big/package.json' }]);
  expect(findings[0]?.what).toContain('packages/utils/big grew by 1.0 kB and adds 1.00 s');
});

test('tests that need a DOM are named as such', () => {
  const { findings } = judge({ ...BEFORE, 'packages/utils/big/src/index.test.tsx': '1;' });
  expect(findings[0]?.what).toContain('1 more DOM test files of packages/utils/big add');
});

const TOOL: Drawn = {
  ...BEFORE,
  'tools/rules/package.json': '{ "name": "@acme/tools-rules" }',
  'tools/rules/index.ts': kb(1),
  'tools/rules/index.test.ts': kb(40),
};
const record = (...tools: string[]): Drawn => ({
  'tools/tested.json': JSON.stringify({
    files: {},
    versions: {},
    tools: Object.fromEntries(tools.map((dir) => [dir, 'd1'])),
  }),
});

test('the tests of a tool that is recorded are no part of a cold check, but of what an edit of it costs', () => {
  const { judgements } = judge({ ...TOOL, ...record('tools/rules') }, TOOL);
  expect([judgements.cold.before, judgements.cold.now].map((each) => each?.toFixed(0))).toEqual(['42', '21']);
  expect([judgements.package.before, judgements.package.now].map((each) => each?.toFixed(0))).toEqual(['41', '41']);
});

test('a tool that is not recorded any more is named', () => {
  const budget = { ...EXAMPLE_SPEC.budget, ceilingSeconds: 30 };
  const [before, now] = [drawSnapshot({ ...TOOL, ...record('tools/rules') }), drawSnapshot({ ...TOOL, ...record() })];
  const { findings } = judgeChange(budget, MODEL, before, now);
  expect(findings[0]?.what).toContain('every check tests tools/rules again, which adds');
});

test('a record of what is no tool is of no account', () => {
  const before = { ...BEFORE, ...record('packages/utils/big') };
  const { findings } = judge({ ...before, 'packages/utils/big/src/index.test.ts': kb(12) }, before);
  expect(findings[0]?.what).toContain('packages/utils/big');
});

test('over the ceiling is another rule', () => {
  const { findings } = judge({ ...BEFORE, 'packages/utils/big/src/more.ts': kb(20) });
  expect(findings[0]?.rule).toBe('budget-ceiling');
});

test('a first commit is judged by the ceilings alone', () => {
  expect(judgeChange(EXAMPLE_SPEC.budget, MODEL, undefined, drawSnapshot(BEFORE)).findings).toEqual([]);
  const huge = drawSnapshot({ 'packages/utils/big/src/index.ts': kb(80) });
  const { findings } = judgeChange(EXAMPLE_SPEC.budget, MODEL, undefined, huge);
  expect(findings[0]).toMatchObject({ rule: 'budget-ceiling', severity: 'error' });
});

test('what was over the ceiling before is a warning', () => {
  const huge = { 'packages/utils/big/src/index.ts': kb(80) };
  const { findings } = judge(huge, huge);
  expect(findings.map(({ severity }) => severity)).toContain('warning');
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
});

const without = (path: string): Drawn => Object.fromEntries(Object.entries(BEFORE).filter(([each]) => each !== path));

test('a package that was moved is neither new nor gone', () => {
  const moved = { ...without('packages/utils/big/src/index.ts'), 'packages/utils/large/src/index.ts': kb(8) };
  expect(judge(moved)).toMatchObject({ findings: [], notes: [] });
});

test('a package that is gone is named', () => {
  expect(judge(without('packages/utils/big/src/index.ts')).notes).toEqual([
    'this change removes 1 package: packages/utils/big',
  ]);
});

test('a test that is gone is named, one that was moved is not', () => {
  const test = 'packages/orders/service/src/index.test.ts';
  expect(judge(without(test)).notes).toEqual([`this change deletes 1 test file: ${test}`]);
  expect(judge({ ...without(test), 'packages/orders/service/src/deep/index.test.ts': kb(1) }).notes).toEqual([]);
});

test('a test that is gone is named although others are called like it', () => {
  const other = { 'packages/billing/service/src/index.test.ts': '1;' };
  const test = 'packages/orders/service/src/index.test.ts';
  expect(judge({ ...without(test), ...other }, { ...BEFORE, ...other }).notes).toHaveLength(1);
});

test('messages fit on the line that an agent reads', () => {
  const source = `${kb(5)}import { b } from '@acme/utils-big';\n`;
  const changed = { 'packages/billing/service/src/index.ts': source, 'packages/utils/big/src/more.ts': kb(1) };
  const { findings } = judge({ ...BEFORE, ...changed });
  const lengths = findings.map(({ what, why, fix, docs }) => `${what} Why: ${why} Fix: ${fix} Docs: ${docs}`.length);
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(350);
});

test('long names leave out what the seconds were, not their own middle', () => {
  const grown = (domain: string): string => {
    const source = `packages/${domain}/service/src/index.ts`;
    return judge({ [source]: kb(12) }, { [source]: kb(6) }).findings[0]?.what ?? '';
  };
  const long = 'appointments-in-a-small-county';
  expect(grown('orders')).toMatch(/ goes from .* past .*: packages\/orders\/service grew by 6.0 kB and adds 6.00 s\.$/);
  expect(grown(long)).toMatch(/^[\w ()]+ goes past [\d.]+ s: packages\/appointments-.*-county\/service grew by/);
  expect(grown(long)).not.toContain('…');
});
