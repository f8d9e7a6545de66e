import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type GraphReport, graphRules, runGraphRules } from '@acme/tools-graph-rules';
import type { Outcome } from '@acme/tools-findings';
import { afterEach, expect, test } from 'vitest';
import type { Drawing } from './draw-tree.ts';
import { openMemory } from './open-memory.ts';
import { plantWorkspace } from './plant-workspace.ts';
import { readTree } from './read-tree.ts';

const MEMORY = '.nx/harness/graph-facts';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const plant = (drawing: Drawing): string => {
  const root = plantWorkspace(drawing);
  roots.push(dirname(root));
  return root;
};

const codes = (outcome: Outcome<GraphReport>): string[] => (outcome.ok ? [] : outcome.failures.map(({ code }) => code));

const said = (outcome: Outcome<GraphReport>): string[] =>
  outcome.ok ? outcome.value.findings.map(({ rule, file, line }) => `${rule} ${file}:${line ?? ''}`) : ['failed'];

test('a clean workspace gives no finding and says what was looked at', async () => {
  const outcome = await runGraphRules(plant({}));
  expect(outcome).toEqual({ ok: true, value: { findings: [], files: 6, packages: 6, rules: graphRules.length } });
});

test('each rule reports, and the findings are sorted by place', async () => {
  const root = plant({
    'packages/utils/retry/src/index.ts': "import './a.ts';\r\nimport '@acme/apps-desk';\r\nimport './gone.ts';",
    'packages/utils/retry/src/a.ts': "import './index.ts';",
    'packages/utils/misc.ts': '',
  });
  expect(said(await runGraphRules(root))).toEqual([
    'package-shape packages/utils/misc.ts:',
    'layer-edges packages/utils/retry/package.json:7',
    'no-cycles packages/utils/retry/src/a.ts:1',
    'declared-dependencies packages/utils/retry/src/index.ts:3',
  ]);
});

test('a missing spec, a broken manifest and an unreadable one are failures', async () => {
  expect(codes(await runGraphRules(tmpdir()))).toEqual(['spec-missing']);
  expect(codes(await runGraphRules(plant({ 'packages/utils/retry/package.json': '{' })))).toEqual(['manifest']);
  const root = plant({});
  writeFileSync(join(root, 'tools/cli/package.json'), Buffer.from([0xff, 0xfe, 0x7b]));
  expect(codes(await runGraphRules(root))).toEqual(['manifest']);
});

test('a folder that cannot be listed is a failure', () => {
  expect(readTree(join(plant({}), 'gone'))).toMatchObject({ ok: false, failures: [{ code: 'tree-unreadable' }] });
});

test('bytes that are no text are a finding', async () => {
  const root = plant({});
  writeFileSync(join(root, 'packages/utils/retry/src/latin.ts'), Buffer.from([0x2f, 0x2f, 0xe9]));
  expect(said(await runGraphRules(root))).toEqual(['declared-dependencies packages/utils/retry/src/latin.ts:1']);
});

test('what would be imported in place of what is installed is a finding', async () => {
  const root = plant({ 'packages/utils/retry/src/node_modules/zod/index.js': 'export const z = 1;' });
  expect(said(await runGraphRules(root))).toEqual(['package-shape packages/utils/retry/src/node_modules:']);
});

test('links are not followed, a circular one is a finding', async () => {
  const root = plant({});
  symlinkSync('..', join(root, 'packages/utils/retry/src/loop'));
  expect(said(await runGraphRules(root))).toEqual(['package-shape packages/utils/retry/src/loop:']);
});

test('installed, built and hidden files are left out', async () => {
  const root = plant({
    'packages/utils/retry/dist/index.js': 'const = ',
    'packages/utils/retry/.cache/a.txt': 'const = ',
    'packages/utils/retry/node_modules/a.ts': 'const = ',
  });
  expect(said(await runGraphRules(root))).toEqual([]);
});

test('with what an earlier run read the findings are the same, and an edit, a rename and another parser are seen', async () => {
  const root = plant({
    'packages/utils/retry/src/index.ts': "import './a.ts'; import '@acme/apps-desk';",
    'packages/utils/retry/src/a.ts': 'export const a = 1;',
    'packages/utils/retry/src/schemas.ts':
      "import { z } from 'zod'; export const [A] = [z.object({ b: z.object({}) })];",
  });
  const first = await runGraphRules(root, true);
  expect([await runGraphRules(root), await runGraphRules(root)]).toEqual([first, first]);

  writeFileSync(join(root, 'packages/utils/retry/src/a.ts'), "import './index.ts';");
  const edited = await runGraphRules(root);
  expect(edited).toEqual(await runGraphRules(root, true));
  expect(edited).not.toEqual(first);

  renameSync(join(root, 'packages/utils/retry/src/a.ts'), join(root, 'packages/utils/retry/src/b.ts'));
  expect(await runGraphRules(root)).toEqual(await runGraphRules(root, true));

  writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: "9.0"');
  expect(await runGraphRules(root)).toEqual(await runGraphRules(root, true));
});

test('what was kept is not read again, until another parser is installed or it is not what was kept', () => {
  const root = plant({});
  const ask = (reason: string): unknown => {
    const tree = readTree(root);
    const memory = tree.ok ? openMemory(root, tree.value) : undefined;
    const facts = memory?.recall('a.ts', () => ({ problem: { reason, line: 1, column: 1 } }));
    memory?.keep();
    return facts && 'problem' in facts ? facts.problem.reason : undefined;
  };
  expect([ask('first'), ask('second')]).toEqual(['first', 'first']);
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: "9.0"');
  expect([ask('third'), ask('fourth')]).toEqual(['third', 'third']);
  writeFileSync(join(root, MEMORY), readFileSync(join(root, MEMORY), 'utf8').replace('third', 'other'));
  expect(ask('fifth')).toBe('fifth');
});

test('what an earlier run wrote down and cannot be read is as good as nothing', async () => {
  const root = plant({});
  const first = await runGraphRules(root);
  writeFileSync(join(root, MEMORY), '{"version":');
  expect(await runGraphRules(root)).toEqual(first);
  writeFileSync(join(root, MEMORY), '{"version":"","facts":{"a":{}}}');
  expect(await runGraphRules(root)).toEqual(first);
});
