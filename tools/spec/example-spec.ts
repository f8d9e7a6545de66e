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
    manifest: { version: '0.0.0', private: true, license: 'MIT', type: 'module' },
    optionalFields: ['bin'],
    compilerOptions: ['rootDir', 'outDir', 'lib', 'types'],
  },
  exemplars: {},
  providedByRoot: ['vitest'],
  logger: { package: '@acme/providers-telemetry', name: 'log' },
  budget: { ceilingSeconds: 60 },
};
