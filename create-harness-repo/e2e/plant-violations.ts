import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One violation of each rule, each in a place of its own, so that each finding has one cause. */
export const VIOLATIONS = {
  'imports-point-down': 'packages/tickets/repo/src/planted.ts',
  'no-cross-domain-internals': 'packages/tickets/service/src/planted.ts',
  'no-relative-import-across-packages': 'packages/accounts/service/src/planted.ts',
  'structured-logging': 'packages/accounts/runtime/src/planted.ts',
  'layer-edges': 'packages/utils/sleep/src/planted.ts',
  'no-cycles': 'packages/utils/retry/src/planted-too.ts',
  'declared-dependencies': 'packages/utils/assert-never/src/planted.ts',
  'package-shape': 'packages/accounts/types/package.json',
  'waivers-are-live': 'docs/waivers/planted.md',
} as const;

/** Plants them in the repository at `root`, each on line 3 of its file; a waiver is a finding as a whole. */
export const plantViolations = (root: string, scope: string): void => {
  const load = (specifier: string) =>
    `// Planted.\n\nexport const load = (): Promise<unknown> => import('${specifier}');\n`;
  const write = (rule: keyof typeof VIOLATIONS, text: string) => writeFileSync(join(root, VIOLATIONS[rule]), text);
  write('imports-point-down', load(`${scope}/tickets-service`));
  write('no-cross-domain-internals', load(`${scope}/accounts-repo`));
  write('no-relative-import-across-packages', load('../../types/src/index.ts'));
  write('structured-logging', `export const print = (): void => {\n  // Planted.\n  console.log('printed');\n};\n`);
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
  const manifest = readFileSync(join(root, VIOLATIONS['package-shape']), 'utf8');
  write('package-shape', manifest.replace(/^(.*\n.*\n)/, '$1  "planted": true,\n'));
};
