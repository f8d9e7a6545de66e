import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { WHOLE_COMMANDS, wholeCommandsOf } from './whole-commands.ts';
import { editManifest, type PeerPackage, testCommandOf, writeJson } from './workspace-facts.ts';

/** Nx's own counting: `targets a, b for 24 projects and 17 tasks they depend on`, failed or not. */
const countNxTasks = (output: string): number => {
  const [, targets = '', projects = '0', others = '0'] =
    /targets? ([\w, ]+?) for (?:project \S+|(\d+) projects)(?: and (\d+) tasks? they)?/.exec(output) ?? [];
  return targets.split(',').length * Number(projects) + Number(others);
};

const TARGETS = ['lint', 'typecheck', 'test'];

const countOwn = (packages: readonly PeerPackage[]): number =>
  packages.length * TARGETS.length + packages.filter(({ hasBuild }) => hasBuild).length;

const runMany = (targets: readonly string[], packages: readonly PeerPackage[]): [string, ...string[]] => [
  'nx',
  'run-many',
  '-t',
  targets.join(','),
  '-p',
  packages.map(({ name }) => name).join(','),
  '--skip-nx-cache',
  '--outputStyle=static',
  '--nxBail=false',
];

const BASE = { analytics: false, cacheDirectory: '.nx/cache', neverConnectToCloud: true, useInferencePlugins: false };

const runCommand = (command: string, more: object = {}): object => ({
  executor: 'nx:run-commands',
  options: { command },
  cache: true,
  ...more,
});

/** The same tools as ours, each started for each package: what people write who know the tools. */
export const NX_SAME_TOOLS: Contestant = {
  name: 'nx-same-tools',
  title: 'Nx, a process per task, the same tools (`nx:run-commands`)',
  label: 'Nx, a process per task, same tools',
  needs: [],
  isSlow: true,
  configure: (root, packages) => {
    writeJson(join(root, 'nx.json'), BASE);
    for (const { dir, hasBuild } of packages) {
      const targets = {
        lint: runCommand(`oxlint -c oxlint.config.ts --disable-nested-config ${dir}`),
        typecheck: runCommand(`tsc -b ${dir}`, { dependsOn: ['^typecheck'] }),
        test: runCommand(testCommandOf(root, dir)),
        ...(hasBuild ? { build: runCommand(`vite build ${dir} --logLevel error`) } : {}),
        ...Object.fromEntries(wholeCommandsOf(dir).map(([target, command]) => [target, runCommand(command)])),
      };
      editManifest(root, dir, (manifest) => ({ ...manifest, nx: { targets } }));
    }
  },
  command: (_root, packages, sample) =>
    runMany([...TARGETS, 'build', 'boundaries', 'docs', 'canaries'], sample ?? packages),
  overhead: ['nx', 'show', 'projects'],
  countTasks: countNxTasks,
  countAll: (packages) => countOwn(packages) + WHOLE_COMMANDS.length,
};

const LAYERS = ['types', 'config', 'repo', 'service', 'runtime', 'ui'];

/** What the official plugins infer, as they infer it. The workspace's own tools are no part of it. */
export const NX_STOCK: Contestant = {
  name: 'nx-stock',
  title: 'Nx with @nx/js, @nx/eslint (enforce-module-boundaries) and @nx/vitest',
  label: 'Nx with its own plugins',
  takes: ({ dir }) => dir.startsWith('packages/'),
  needs: [
    '@eslint/js@10',
    '@nx/js@23.2.1',
    '@nx/eslint@23.2.1',
    '@nx/eslint-plugin@23.2.1',
    '@nx/vitest@23.2.1',
    '@nx/vite@23.2.1',
    'typescript-eslint@8.72.0',
  ],
  isSlow: true,
  configure: (root, packages) => {
    const plugins = [
      { plugin: '@nx/js/typescript', options: { typecheck: { targetName: 'typecheck' } } },
      { plugin: '@nx/eslint/plugin', options: { targetName: 'lint' } },
      { plugin: '@nx/vitest', options: { testTargetName: 'test' } },
      { plugin: '@nx/vite/plugin', options: { buildTargetName: 'build' } },
    ];
    writeJson(join(root, 'nx.json'), { ...BASE, plugins });
    writeText(root, 'eslint.config.mjs', ESLINT);
    // Its ESLint plugin takes a folder tools/eslint-rules for rules of its own kind, and loads it.
    for (const path of ['eslint.config.js', 'vitest.config.ts', 'harness.config.ts', 'tools']) remove(root, path);
    editManifest(root, '.', ({ devDependencies = {}, ...manifest }) => ({
      ...manifest,
      devDependencies: Object.fromEntries(
        Object.entries(devDependencies).filter(([name]) => !name.includes('/tools-')),
      ),
    }));
    for (const { dir, layer } of packages.filter(isOfProduct)) {
      editManifest(root, dir, (manifest) => ({ ...manifest, nx: { tags: [`layer:${layer}`] } }));
      const environment = ['ui', 'apps'].includes(layer) || dir.endsWith('use-loaded') ? 'happy-dom' : 'node';
      writeText(root, `${dir}/vitest.config.ts`, VITEST.replace('ENVIRONMENT', environment));
    }
  },
  command: (_root, packages, sample) => runMany([...TARGETS, 'build'], sample ?? packages),
  overhead: ['nx', 'show', 'projects'],
  countTasks: countNxTasks,
  countAll: (packages) => countOwn(packages),
};

const isOfProduct = ({ dir }: PeerPackage): boolean => dir.startsWith('packages/');

const VITEST = `import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: { environment: 'ENVIRONMENT', include: ['src/**/*.test.{ts,tsx}'], passWithNoTests: true },
});
`;

const ESLINT = `import nx from '@nx/eslint-plugin';

const layers = ${JSON.stringify(LAYERS)};
const depConstraints = [
  ...layers.map((layer, index) => ({
    sourceTag: \`layer:\${layer}\`,
    onlyDependOnLibsWithTags: [...layers.slice(0, index + 1), 'utils', 'providers'].map((each) => \`layer:\${each}\`),
  })),
  ...['utils', 'providers', 'apps'].map((kind) => ({ sourceTag: \`layer:\${kind}\`, onlyDependOnLibsWithTags: ['*'] })),
];

export default [
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'],
  { ignores: ['**/dist', '**/vitest.config.ts', '**/vite.config.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: { '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allowCircularSelfDependency: true, allow: [], depConstraints }] },
  },
];
`;

const writeText = (root: string, path: string, text: string): void => writeFileSync(join(root, path), text);

const remove = (root: string, path: string): void => rmSync(join(root, path), { recursive: true, force: true });
