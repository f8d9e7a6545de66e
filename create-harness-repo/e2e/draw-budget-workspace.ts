import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, runProgram } from './run-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const LAYERS = ['types', 'config', 'repo', 'service', 'runtime', 'ui'];

/** A workspace that only the budget looks at: packages with sources to read, in a repository of their own. */
export interface BudgetWorkspace {
  /** Absolute. */
  root: string;
  /** Writes so many domains of six packages each, and commits them. */
  grow: (domains: number, subject: string) => Promise<void>;
  git: (...args: string[]) => Promise<Ran>;
  harness: (...args: string[]) => Promise<Ran>;
  remove: () => void;
}

export const drawBudgetWorkspace = (): BudgetWorkspace => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'budget-page-')));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('harness.config.ts', CONFIG);
  put('packages/providers/http/package.json', '{ "name": "@acme/providers-http" }');
  put('packages/providers/telemetry/package.json', '{ "name": "@acme/providers-telemetry" }');
  put('packages/apps/.keep', '');
  put('packages/utils/sleep/package.json', '{ "name": "@acme/utils-sleep" }');
  put('packages/utils/sleep/src/index.ts', write(1));
  put('tools/cli/package.json', '{ "name": "@acme/tools-cli" }');
  put('.gitignore', 'node_modules\n.nx\n*.html\n');
  mkdirSync(join(root, 'tools/budget'));
  copyFileSync(join(ROOT, 'tools/budget/coefficients.json'), join(root, 'tools/budget/coefficients.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const git = (...args: string[]): Promise<Ran> => runProgram('git', [...IDENTITY, ...args], { cwd: root });
  return {
    root,
    git,
    grow: async (domains, subject) => {
      for (let index = 0; index < domains; index += 1) for (const layer of LAYERS.keys()) putLayer(put, index, layer);
      await git('init', '-q');
      await git('add', '--all');
      await git('commit', '-qm', subject);
    },
    harness: (...args) =>
      runProgram(join(ROOT, 'node_modules/.bin/node'), [join(ROOT, 'tools/cli/bin.ts'), ...args], { cwd: root }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];

const CONFIG = `import { defineHarness, EXAMPLE_SPEC } from '@acme/tools-spec';

const nothing = { io: [], vendors: [], helpers: [], processes: [], environment: { readers: [] } };
const tools = { folder: 'tools', mayImport: { cli: ['*'] } };
export default defineHarness({ ...EXAMPLE_SPEC, ...nothing, tools });
`;

/** Domains differ in size, and each needs the types of the one before and of the first. */
const putLayer = (put: (path: string, text: string) => void, domain: number, layer: number): void => {
  const name = (each: number, kind: string): string => `@acme/${domainName(each)}-${kind}`;
  const kind = LAYERS[layer] ?? '';
  const lower = LAYERS[layer - 1];
  const needs = [
    ...(lower === undefined ? [] : [name(domain, lower)]),
    ...(layer === 0 && domain > 0 ? [name(domain - 1, 'types'), ...(domain > 1 ? [name(0, 'types')] : [])] : []),
  ];
  const folder = `packages/${domainName(domain)}/${kind}`;
  const dependencies = Object.fromEntries(needs.map((each) => [each, 'workspace:*']));
  put(`${folder}/package.json`, JSON.stringify({ name: name(domain, kind), dependencies }));
  const imports = needs.map((each) => `import '${each}';\n`).join('');
  put(`${folder}/src/index.ts`, `${imports}${write(1 + ((domain * 7 + layer * 3) % 23))}`);
  put(`${folder}/src/index.test.ts`, `import './index.ts';\n${write(1 + ((domain * 5 + layer) % 11))}`);
};

const WORDS = ['freight', 'harbour', 'invoices', 'reservations', 'yard', 'claims', 'customs'];

const domainName = (index: number): string => `${WORDS[index % WORDS.length] ?? ''}-${index}`;

/** So many kilobytes of source. */
const write = (kilobytes: number): string =>
  'export const filler: number = 40 + 2; // what it says\n'.repeat(kilobytes * 19);
