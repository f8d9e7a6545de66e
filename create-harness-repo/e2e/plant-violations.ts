import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One violation of each rule, each in a place of its own, so that each finding has one cause. */
export const VIOLATIONS = {
  'imports-point-down': 'packages/tickets/repo/src/planted.ts',
  'no-cross-domain-internals': 'packages/tickets/service/src/planted.ts',
  'no-relative-import-across-packages': 'packages/accounts/service/src/planted.ts',
  'structured-logging': 'packages/accounts/runtime/src/planted.ts',
  'config-owns-environment': 'packages/providers/clock/src/planted.ts',
  'cross-cutting-through-providers': 'packages/providers/http/src/planted.ts',
  'network-calls-have-timeouts': 'packages/tickets/runtime/src/planted-too.ts',
  'no-deep-import': 'packages/accounts/ui/src/planted.ts',
  'no-deep-unknown': 'packages/accounts/types/src/planted.ts',
  'parse-at-the-boundary': 'packages/tickets/repo/src/planted-too.ts',
  'process-boundary': 'packages/apps/desk/src/web/planted.ts',
  'business-logic-is-a-command': 'packages/accounts/service/src/planted-too.ts',
  'max-file-lines': 'packages/tickets/ui/src/planted.ts',
  'no-await-in-loop': 'packages/tickets/runtime/src/planted.ts',
  'no-unwaived-disable': 'packages/accounts/config/src/planted.ts',
  'schema-and-type-names': 'packages/tickets/types/src/planted.ts',
  'tests-assert': 'packages/accounts/repo/src/planted.test.ts',
  'use-canonical-helper': 'packages/tickets/config/src/planted.ts',
  'layer-edges': 'packages/utils/sleep/src/planted.ts',
  'no-cycles': 'packages/utils/retry/src/planted-too.ts',
  'declared-dependencies': 'packages/utils/assert-never/src/planted.ts',
  'package-shape': 'packages/accounts/types/package.json',
  'dependency-policy': 'docs/dependencies/planted.md',
  'duplicate-schemas': 'packages/tickets/service/src/planted-too.ts',
  'io-edges': 'packages/providers/feature-flags/src/planted.ts',
  'public-surface': 'packages/utils/timeout/src/index.ts',
  'reachable-packages': 'packages/utils/result/src/planted.ts',
  'types-stay-pure': 'packages/tickets/types/src/planted-too.ts',
  'waivers-are-live': 'docs/waivers/planted.md',
  // docs-stale needs days of history: its test has them.
  'docs-commands': 'packages/utils/timeout/README.md',
  'docs-enforced': 'docs/FRONTEND.md',
  'docs-executed': 'packages/utils/open-database/README.md',
  'docs-front-matter': 'docs/guides/from-review-comment-to-rule.md',
  'docs-generated': 'packages/utils/result/README.md',
  'docs-layers': 'packages/providers/clock/README.md',
  'docs-links': 'packages/utils/sleep/README.md',
  'docs-names': 'packages/utils/assert-never/README.md',
  'docs-paths': 'packages/utils/retry/README.md',
  'docs-quotes': 'packages/utils/map-with-concurrency/README.md',
  'docs-reachable': 'docs/generated/planted.md',
  'docs-readable': 'packages/utils/use-loaded/README.md',
  'docs-size': '.github/CLAUDE.md',
  'docs-skills': '.claude/skills/planted/SKILL.md',
  'docs-workflow': 'WORKFLOW.md',
  // Oxlint's own, with options of ours.
  'oxlint/triple-slash-reference': 'packages/utils/map-with-concurrency/src/planted.ts',
} as const;

/**
 * Plants them in the repository at `root`, each on line 3 of its file. A waiver, a page about a dependency, an unused
 * file, the exports of a package and pages that nobody reads are findings as a whole.
 */
export const plantViolations = (root: string, scope: string): void => {
  const load = (specifier: string) =>
    `// Planted.\n\nexport const load = (): Promise<unknown> => import('${specifier}');\n`;
  const type = (specifier: string) => `// Planted.\n\nexport type Planted = typeof import('${specifier}');\n`;
  const write = (rule: keyof typeof VIOLATIONS, text: string) => writeFileSync(join(root, VIOLATIONS[rule]), text);
  write('imports-point-down', load(`${scope}/tickets-service`));
  write('no-cross-domain-internals', type(`${scope}/accounts-repo`));
  write('no-relative-import-across-packages', type('../../types/src/index.ts'));
  write('structured-logging', `export const print = (): void => {\n  // Planted.\n  console.log('printed');\n};\n`);
  const say = (text: string) => `// Planted.\n\n${text}\n`;
  write('config-owns-environment', say("export const zone = (): string | undefined => process.env['TZ'];"));
  write('cross-cutting-through-providers', type('@opentelemetry/api'));
  write('network-calls-have-timeouts', say('export const ask = (url: string): Promise<Response> => fetch(url);'));
  write('no-deep-import', type(`${scope}/accounts-types/src/account.ts`));
  write('no-deep-unknown', say('export type Planted = unknown;'));
  write('parse-at-the-boundary', say('export const read = (text: string): string => JSON.parse(text).id;'));
  write('process-boundary', type('../serve.ts'));
  write('business-logic-is-a-command', say('export const one = async (): Promise<number> => 1;'));
  write('max-file-lines', say(`export const zeros = [\n${'  0,\n'.repeat(360)}];`));
  write(
    'no-await-in-loop',
    say('export const all = async (jobs: (() => Promise<void>)[]) => { for (const job of jobs) await job(); };'),
  );
  write('no-unwaived-disable', say('/* v8 ignore next */\nexport const one = 1;'));
  write('schema-and-type-names', "import { z } from 'zod';\n\nexport const planted = z.string();\n");
  write('tests-assert', "import { expect, test } from 'vitest';\n\ntest('passes', () => expect(1).toBe(1));\n");
  write('use-canonical-helper', say('export const pause = () => new Promise((resolve) => setTimeout(resolve, 100));'));
  write('layer-edges', load(`${scope}/providers-clock`));
  write(
    'no-cycles',
    "// Planted.\n\nimport { one } from './planted.ts';\n\nexport const two = (): number => one + 1;\n",
  );
  writeFileSync(
    join(root, 'packages/utils/retry/src/planted.ts'),
    "export { two } from './planted-too.ts';\nexport const one = 1;\n",
  );
  write('declared-dependencies', load('zod'));
  write(
    'waivers-are-live',
    `---\nrule: no-cycles\npath: AGENTS.md\nreason: "Planted, and long over by now"\nowner: "@planted"\nexpires: 2020-01-31\n---\n`,
  );
  write('dependency-policy', '---\npurpose: planting\n---\n\nPlanted.\n');
  write(
    'duplicate-schemas',
    `import { AccountIdSchema } from '${scope}/accounts-types';\nimport { z } from 'zod';\nexport const PlantedSchema = z.object({\n` +
      '  authorId: AccountIdSchema,\n  title: z.string().trim().min(1).max(120),\n  description: z.string().trim().max(5000),\n});\n',
  );
  write('io-edges', "// Planted.\n\nexport { hostname } from 'node:os';\n");
  const door = join(root, VIOLATIONS['public-surface']);
  writeFileSync(door, `${readFileSync(door, 'utf8')}export const planted = 1;\n`);
  write('reachable-packages', say('export const planted = 1;'));
  write('oxlint/triple-slash-reference', say('/// <reference lib="dom" />\nexport const planted = 1;'));
  write('types-stay-pure', say('export const plantedAt = Date.now();'));
  const manifest = readFileSync(join(root, VIOLATIONS['package-shape']), 'utf8');
  write('docs-commands', '# Planted\n\nRun `pnpm harness planted`.\n');
  write('docs-generated', '# Planted\n\n<!-- generated:planted -->\n<!-- /generated:planted -->\n');
  write('docs-executed', '# Planted\n\n```sh run\nls\n```\n');
  write('docs-layers', '# Planted\n\nFrom low to high: types, repo, config, service, runtime, ui.\n');
  write('docs-names', '# Planted\n\n`isPlanted()` says so.\n');
  write('docs-quotes', '# Planted\n\n[2](src/index.ts "planted = 1")\n');
  write('docs-links', '# Planted\n\n[Planted](planted.md)\n');
  write('docs-paths', '# Planted\n\nIn `packages/utils/planted`.\n');
  write('docs-reachable', '# Planted\n');
  write('docs-readable', '\uFEFF# Planted\n');
  write('docs-size', 'Planted.\n');
  mkdirSync(join(root, dirname(VIOLATIONS['docs-skills'])), { recursive: true });
  write('docs-skills', 'Planted.\n');
  const edit = (rule: keyof typeof VIOLATIONS, from: string, to: string) =>
    write(rule, readFileSync(join(root, VIOLATIONS[rule]), 'utf8').replace(from, to));
  edit('docs-enforced', '`process-boundary`', '`planted`');
  edit('docs-workflow', 'issue.title', 'issue.planted');
  edit('docs-front-matter', 'status: verified', 'status: planted');
  write('package-shape', manifest.replace(/^(.*\n.*\n)/, '$1  "planted": true,\n'));
};
