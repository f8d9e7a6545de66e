import type { HarnessSpec } from './harness-spec.ts';

/**
 * The spec that the pages, tests and canaries of the rules obey. It is a constant, not `harness.config.ts`, so that
 * they say the same in a repository that has changed its layers.
 */
export const EXAMPLE_SPEC: HarnessSpec = {
  scope: '@acme',
  domains: {
    folder: 'packages',
    layers: [
      { name: 'types', mayImport: ['utils'] },
      { name: 'config', mayImport: ['utils'] },
      { name: 'repo', mayImport: ['utils'] },
      { name: 'service', mayImport: ['providers', 'utils'] },
      { name: 'runtime', mayImport: ['providers', 'utils'] },
      { name: 'ui', mayImport: ['providers', 'utils'] },
    ],
    visibleToOtherDomains: ['types'],
    pureLayers: ['types'],
    exceptions: [],
  },
  groups: [
    { name: 'providers', folder: 'packages/providers', mayImport: ['utils'] },
    { name: 'utils', folder: 'packages/utils', mayImport: ['utils'] },
    { name: 'apps', folder: 'packages/apps', mayImport: ['types', 'runtime', 'ui', 'providers', 'utils'] },
  ],
  tools: { folder: 'tools', mayImport: { cli: ['*'], findings: [], spec: ['findings'] } },
  shape: {
    files: ['README.md', 'package.json', 'tsconfig.json'],
    frontDoor: { layer: 'src/index.ts', group: 'src/index.ts', tool: 'index.ts' },
    entries: ['src/main.ts', 'bin.ts'],
    manifest: { version: '0.0.0', private: true, type: 'module' },
    optionalFields: ['bin'],
    compilerOptions: ['rootDir', 'outDir', 'lib', 'types'],
  },
  exemplars: {},
  providedByRoot: ['vitest'],
  schemaLibrary: 'zod',
  io: [
    { files: ['tools/cli'], may: ['child_process', 'fs', 'process'] },
    { files: ['packages/providers/http'], may: ['network'] },
  ],
  logger: { package: '@acme/providers-telemetry', name: 'log' },
  vendors: [
    { package: '@opentelemetry/*', owners: ['packages/providers/telemetry'] },
    { package: 'node:sqlite', owners: ['packages/utils/open-database'] },
    { package: 'react', owners: ['ui', 'apps'] },
  ],
  environment: { readers: ['config', 'packages/apps/*/src/main.ts', 'tools/*/bin.ts'] },
  parsing: {
    parsers: ['parseWithSchema'],
    boundaries: ['repo', 'runtime', 'providers', 'utils', 'apps'],
  },
  network: { package: '@acme/providers-http', name: 'requestJson', limiters: ['withTimeout'] },
  processes: [
    { name: 'shared', files: ['packages/apps/*/src/shared'], mayImport: [], builtins: false },
    { name: 'browser', files: ['ui', 'packages/apps/*/src/web'], mayImport: ['shared'], builtins: false },
    {
      name: 'server',
      files: ['config', 'repo', 'service', 'runtime', 'packages/apps/*/src'],
      mayImport: ['shared'],
      builtins: true,
    },
  ],
  command: { package: '@acme/providers-telemetry', name: 'defineCommand', layer: 'service' },
  helpers: [
    {
      does: 'sleep',
      package: '@acme/utils-sleep',
      name: 'sleep',
      insteadOf: ['node:timers/promises', 'timers/promises', 'delay'],
    },
    {
      does: 'retry',
      package: '@acme/utils-retry',
      name: 'retry',
      insteadOf: ['p-retry', 'async-retry', 'promise-retry', 'exponential-backoff'],
    },
    {
      does: 'timeout',
      package: '@acme/utils-timeout',
      name: 'withTimeout',
      insteadOf: ['p-timeout', 'promise-timeout'],
    },
    {
      does: 'limit',
      package: '@acme/utils-map-with-concurrency',
      name: 'mapWithConcurrency',
      insteadOf: ['p-limit', 'p-map', 'p-queue', 'async'],
    },
    { does: 'deferred', name: 'Promise.withResolvers', insteadOf: ['p-defer'] },
    { does: 'assert-never', package: '@acme/utils-assert-never', name: 'assertNever', insteadOf: ['assert-never'] },
  ],
  limits: { maxFileLines: 30 },
  budget: {
    ceilingSeconds: 60,
    shape: { criticalPathSeconds: 20, editSeconds: 20, blastSeconds: 20, largestBlastSeconds: 40, packageSeconds: 10 },
    coefficients: 'tools/budget/coefficients.json',
  },
  waivers: { maxDays: 90 },
  quality: {
    steps: {
      waivers: [0, 1, 3],
      'test-lines': [0.8, 0.5, 0.2],
      'test-count': [4, 2, 1],
      mutants: [0.75, 0.5, 0.25],
      coverage: [0.9, 0.75, 0.5],
      docs: [300, 600, 2000],
      'longest-file': [200, 250, 300],
      size: [2000, 4000, 6000],
      surface: [20, 30, 45],
      budget: [0.33, 0.66, 1],
    },
  },
  docs: {
    start: 'AGENTS.md',
    owned: ['docs/about/*.md'],
    records: ['docs/decisions/*.md'],
    invariants: ['docs/RELIABILITY.md'],
    maxLines: [
      { files: 'AGENTS.md', lines: 8 },
      { files: '**/AGENTS.md', lines: 5 },
    ],
    stale: { lines: 3, warning: 0.5, error: 1 },
    skills: { folder: '.agents/skills', mirrors: ['.claude/skills'], max: 2 },
  },
  hooks: { on: true, generated: [{ files: 'pnpm-lock.yaml', by: 'pnpm install' }] },
  guarded: [],
};
