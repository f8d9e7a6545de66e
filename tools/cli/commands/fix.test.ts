import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC, listClaimedPaths } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fix } from './fix.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'harness-fix-'));
  plant('harness.config.ts', `export default ${JSON.stringify(EXAMPLE_SPEC)};\n`);
  plant('pnpm-workspace.yaml', 'catalog: {}\n');
  for (const { path } of listClaimedPaths(EXAMPLE_SPEC)) {
    mkdirSync(join(root, path.replaceAll('*', 'any')), { recursive: true });
  }
  plantPackage('packages/tickets/types', 'tickets-types', 'export const limit = 120;\n', 'value `limit`\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const plant = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

const plantPackage = (dir: string, name: string, source: string, surface: string): void => {
  const manifest = { name: `@acme/${name}`, version: '0.0.0', private: true, type: 'module' };
  plant(`${dir}/package.json`, JSON.stringify({ ...manifest, exports: { '.': './src/index.ts' } }, undefined, 2));
  plant(`${dir}/tsconfig.json`, '{ "extends": "../../../tsconfig.base.json", "references": [] }\n');
  plant(`${dir}/README.md`, `# @acme/${name}\n`);
  plant(`${dir}/src/index.ts`, source);
  plant(`${dir}/surface.txt`, surface);
};

const fixed = async (dryRun = false): Promise<string> => {
  const done = await fix(root, EXAMPLE_SPEC, { dryRun });
  return done.ok ? done.value : done.failures.map(({ message }) => message).join();
};

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const REPO = 'packages/tickets/repo';

test('an undeclared import gets its line, and then its reference', async () => {
  plantPackage(REPO, 'tickets-repo', "export { limit } from '@acme/tickets-types';\n", 'value `limit`\n');
  expect(await fixed()).toBe(
    [
      `added "@acme/tickets-types": "workspace:*" to dependencies in ${REPO}/package.json`,
      `settled the references: + ../types in ${REPO}/tsconfig.json`,
      'Next: pnpm install && pnpm harness check\n',
    ].join('\n'),
  );
  expect(JSON.parse(textOf(`${REPO}/package.json`))).toMatchObject({
    dependencies: { '@acme/tickets-types': 'workspace:*' },
  });
  expect(JSON.parse(textOf(`${REPO}/tsconfig.json`))).toMatchObject({ references: [{ path: '../types' }] });
});

test('a dry run writes nothing', async () => {
  plantPackage(REPO, 'tickets-repo', "export { limit } from '@acme/tickets-types';\n", 'value `limit`\n');
  const before = textOf(`${REPO}/package.json`);
  expect(await fixed(true)).toContain('would have added "@acme/tickets-types"');
  expect(textOf(`${REPO}/package.json`)).toBe(before);
});

test('what needs judgement is left alone', async () => {
  plantPackage(REPO, 'tickets-repo', "export { Page } from '@acme/tickets-ui';\n", 'value `Page`\n');
  expect(await fixed()).toContain('nothing to fix');
});

test('what a live waiver covers is left alone', async () => {
  plantPackage(REPO, 'tickets-repo', "export { limit } from '@acme/tickets-types';\n", 'value `limit`\n');
  plant('tools/graph-rules/rules/declared-dependencies.md', '# declared-dependencies\n');
  const today = new Date().toISOString().slice(0, 10);
  const waiver = `rule: declared-dependencies\nedge: "@acme/tickets-repo -> @acme/tickets-types"\nreason: It is linked by hand for now`;
  plant('docs/waivers/linked.md', `---\n${waiver}\nowner: "@team"\nexpires: ${today}\n---\n`);
  expect(await fixed()).toContain('nothing to fix');
  plant('docs/waivers/linked.md', 'No waiver.\n');
  expect(await fixed()).toContain('added "@acme/tickets-types"');
});

test('what the last check found is repaired, if it is still there', async () => {
  plantPackage(REPO, 'tickets-repo', "export { limit } from '../../types/src/index.ts';\n", 'value `limit`\n');
  const finding = {
    rule: 'no-relative-import-across-packages',
    severity: 'error',
    file: `${REPO}/src/index.ts`,
    line: 1,
    column: 23,
    what: "'../../types/src/index.ts' reaches into packages/tickets/types.",
    why: 'w.',
    fix: "import from '@acme/tickets-types'; if the name is missing there, export it from its src/index.ts.",
    docs: 'tools/eslint-rules/rules/no-relative-import-across-packages.md',
  };
  const report = { task: 'tickets-repo:lint', run: 'a', durationMs: 1, files: 1, rules: 0, findings: [finding] };
  const log = { ...report, tests: { passed: 0, failed: 0 } };
  plant('.nx/harness/check-a.log', `harness-task ${JSON.stringify(log)}\n`);
  expect(await fixed()).toContain("imports from '@acme/tickets-types' instead of '../../types/src/index.ts'");
  expect(textOf(`${REPO}/src/index.ts`)).toBe("export { limit } from '@acme/tickets-types';\n");
  expect(await fixed()).toContain('nothing to fix');
});
