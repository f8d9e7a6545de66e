import type { Fit } from '../fit.ts';

/** A React framework and its command line, as they are published. */
export const REFINE: Fit = {
  name: 'refine',
  source: { kind: 'npm', packages: ['@refinedev/core@5.0.12', '@refinedev/antd@6.0.3', '@refinedev/cli@2.16.52'] },
  places: {
    '@refinedev/core': 'packages/libraries/core',
    '@refinedev/antd': 'packages/ui/antd',
    '@refinedev/cli': 'tools/cli',
  },
  aliases: Object.fromEntries(
    [
      'hooks',
      'definitions',
      'contexts',
      'components',
      'providers',
      'commands',
      'utils',
      'telemetryPlugin',
      'update-notifier',
      'transformers',
    ]
      .flatMap((name) => [
        [`@${name}`, `src/${name}`],
        [`@${name}/`, `src/${name}/`],
      ])
      .concat([
        ['@telemetryindex', 'src/telemetry/index'],
        ['src/', 'src/'],
      ]),
  ),
  development: /__tests__|\/fixtures\/|^@refinedev\/core\/test\//,
  notAsked: { 'reachable-packages': ['tools/cli'] },
  spec: {
    tools: { folder: 'tools', mayImport: { cli: [] } },
    groups: [
      { name: 'libraries', folder: 'packages/libraries', mayImport: ['libraries'] },
      { name: 'ui', folder: 'packages/ui', mayImport: ['libraries'] },
    ],
    environment: { readers: ['tools/cli/src/utils/env'] },
    parsing: { parsers: ['parse', 'safeParse'], boundaries: ['libraries', 'ui'] },
    processes: [{ name: 'browser', files: ['libraries', 'ui'], mayImport: [], builtins: false }],
    io: [
      { files: ['tools/cli'], may: ['child_process', 'fs', 'process', 'network', 'system', 'module'] },
      { files: ['libraries'], may: ['network'] },
    ],
  },
};
