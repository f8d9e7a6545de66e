import { defineHarness } from '@acme/tools-spec';

/**
 * The architecture of this workspace, as plain data. Every checker derives its options from here:
 * change a line, run `pnpm harness check --all`, and the linters, the graph rules and the generators follow.
 */
export default defineHarness({
  scope: '@acme',

  domains: {
    folder: 'packages',
    // Lowest first: a layer may import the layers above its own line, within its domain.
    layers: [
      { name: 'types', mayImport: ['utils'] },
      { name: 'config', mayImport: ['utils'] },
      { name: 'repo', mayImport: ['utils'] },
      { name: 'service', mayImport: ['providers', 'utils'] },
      { name: 'runtime', mayImport: ['providers', 'utils'] },
      { name: 'ui', mayImport: ['providers', 'utils'] },
    ],
    // The layers that other domains may import. Behaviour crosses through a provider or an app.
    visibleToOtherDomains: ['types'],
    // Single cross-domain edges allowed beyond that: { from: 'billing/service', to: 'accounts/repo', reason: '…' }
    exceptions: [],
  },

  groups: [
    { name: 'providers', folder: 'packages/providers', mayImport: ['utils'] },
    { name: 'utils', folder: 'packages/utils', mayImport: ['utils'] },
    { name: 'apps', folder: 'packages/apps', mayImport: ['types', 'runtime', 'ui', 'providers', 'utils'] },
  ],

  tools: {
    folder: 'tools',
    mayImport: {
      'eslint-rules': ['findings', 'spec'],
      cli: ['*'],
      findings: [],
      spec: ['findings'],
      'graph-rules': ['findings', 'spec'],
      runner: ['findings', 'spec'],
      generators: ['findings', 'spec'],
    },
  },

  // What every package consists of. A package that needs more than this is a reason to talk, not a script.
  shape: {
    files: ['README.md', 'package.json', 'tsconfig.json'],
    frontDoor: { layer: 'src/index.ts', group: 'src/index.ts', tool: 'index.ts' },
    manifest: { version: '0.0.0', private: true, license: 'MIT', type: 'module' },
    optionalFields: ['bin', 'executors'],
    compilerOptions: ['rootDir', 'outDir', 'lib', 'types'],
  },

  // What `harness new` copies and renames. These are read, linted and tested like all others, so they cannot rot.
  exemplars: {
    domain: { path: 'packages/accounts', entity: 'account' },
    provider: 'packages/providers/clock',
    util: 'packages/utils/assert-never',
    fileRule: 'tools/eslint-rules/rules/imports-point-down.ts',
    graphRule: 'tools/graph-rules/rules/no-cycles.ts',
  },

  // What a package may use without declaring it: the root manifest provides these to tests and configuration.
  providedByRoot: ['vitest', 'node:test'],

  // Where file-local rules find the one logger.
  logger: { package: '@acme/providers-telemetry', name: 'log' },

  budget: { ceilingSeconds: 60 },
});
