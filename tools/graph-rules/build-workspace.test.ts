import type { Outcome } from '@acme/tools-findings';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { assert, json, property } from 'fast-check';
import { expect, test } from 'vitest';
import { buildWorkspace } from './build-workspace.ts';
import { type Drawing, drawTree } from './draw-tree.ts';
import { graphRules } from './graph-rules.ts';
import type { Workspace } from './workspace.ts';

const build = (drawing: Drawing): Outcome<Workspace> => buildWorkspace(EXAMPLE_SPEC, drawTree(drawing));

const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.failures.map(({ code }) => code));

const BENCH = { 'bench/package.json': '{ "name": "bench" }', 'bench/index.ts': '' };

test('an empty tree and a tree without packages fail', () => {
  expect(codes(build({}))).toEqual(['no-packages']);
  expect(codes(build({ 'packages/utils/retry/src/index.ts': '' }))).toEqual(['no-packages']);
});

test('packages without a single source file fail, with one they do not', () => {
  expect(codes(build({ 'bench/package.json': '{ "name": "bench" }' }))).toEqual(['no-sources']);
  expect(build(BENCH).ok).toBe(true);
});

test('every manifest that cannot be read fails the run', () => {
  const broken = { 'tools/a/package.json': '{ "name": ', 'tools/b/package.json': '{}', 'tools/c/package.json': '[]' };
  expect(codes(build({ ...BENCH, ...broken }))).toEqual(['manifest', 'manifest', 'manifest']);
});

test('packages are found where pnpm looks for members', () => {
  const manifest = '{ "name": "x" }';
  const outcome = build({
    ...BENCH,
    'package.json': manifest,
    'packages/package.json': manifest,
    'packages/tickets/package.json': manifest,
    'packages/tickets/misc/package.json': manifest,
    'packages/tickets/misc/inner/package.json': manifest,
    'tools/spec/package.json': manifest,
    'tools/spec/inner/package.json': manifest,
  });
  expect(outcome.ok && outcome.value.packages.map(({ dir }) => dir)).toEqual([
    'bench',
    'packages',
    'packages/tickets/misc',
    'tools/spec',
  ]);
});

test('a file belongs to the package around it', () => {
  const outcome = build({ ...BENCH, 'bench/deep/er/a.ts': '', 'benchmark/a.ts': '', 'a.ts': '' });
  expect(outcome.ok && outcome.value.packages.map(({ files }) => files)).toEqual([
    ['bench/deep/er/a.ts', 'bench/index.ts', 'bench/package.json'],
  ]);
});

test('a file that is no UTF-8 is a problem of its module', () => {
  const tree = drawTree(BENCH);
  const read = (file: string): string | undefined => (file === 'bench/index.ts' ? undefined : tree.read(file));
  const outcome = buildWorkspace(EXAMPLE_SPEC, { ...tree, read });
  expect(outcome.ok && outcome.value.packages[0]?.modules).toMatchObject([
    {
      file: 'bench/index.ts',
      role: 'source',
      imports: [],
      problem: { reason: 'it is no UTF-8 text', line: 1, column: 1 },
    },
  ]);
});

test('installed packages are known by their manifests, a broken one is not', () => {
  const outcome = build({
    ...BENCH,
    'bench/package.json': '{ "name": "bench", "dependencies": { "@a/b": "catalog:", "c": "catalog:" } }',
    'bench/node_modules/@a/b/package.json':
      '{ "name": "@a/b", "bin": "./run.js", "peerDependencies": { "react": "*" } }',
    'bench/node_modules/c/package.json': '{',
  });
  expect(outcome.ok && [...outcome.value.installed]).toEqual([['@a/b', { peers: ['react'], binaries: ['b'] }]]);
});

test('any JSON in the fields of a manifest and a tsconfig is judged or refused, never a crash', () => {
  assert(
    property(json(), json(), json(), (exports, dependencies, tsconfig) => {
      const outcome = build({
        'packages/utils/a/package.json': `{ "name": "a", "exports": ${exports}, "dependencies": ${dependencies} }`,
        'packages/utils/a/tsconfig.json': `{ "compilerOptions": ${tsconfig}, "references": ${exports} }`,
        'packages/utils/a/src/index.ts': "import 'a';",
      });
      const findings = outcome.ok ? graphRules.flatMap((rule) => rule.check(outcome.value)) : outcome.failures;
      expect(findings.length).toBeGreaterThan(0);
    }),
  );
});
