import type { Fit } from '../fit.ts';

const under = (from: string, to: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [`${from}/${name}`, `${to}/${name}`]));

/** Servers and their protocol libraries: libraries below, servers that use them, services that start servers. */
export const ATPROTO: Fit = {
  name: 'atproto',
  source: { kind: 'checkout', repository: 'bluesky-social/atproto', commit: 'd6296a1cfd' },
  places: {
    ...under(
      'packages',
      'packages/libraries',
      'api common common-web crypto did identity lexicon lexicon-resolver repo sync syntax ws-client xrpc xrpc-server lex-cli aws',
    ),
    ...under('packages/lex', 'packages/libraries', 'lex lex-builder lex-cbor lex-client lex-data lex-document'),
    ...under('packages/lex', 'packages/libraries', 'lex-installer lex-json lex-password-session lex-resolver'),
    ...under('packages/lex', 'packages/libraries', 'lex-schema lex-server'),
    ...under('packages/internal', 'packages/libraries', 'did-resolver fetch fetch-node handle-resolver'),
    ...under(
      'packages/internal',
      'packages/libraries',
      'handle-resolver-node identity-resolver opentelemetry-node pipe',
    ),
    ...under(
      'packages/internal',
      'packages/libraries',
      'simple-store simple-store-memory simple-store-redis xrpc-utils',
    ),
    ...under('packages/oauth', 'packages/libraries', 'jwk jwk-jose jwk-webcrypto oauth-client oauth-client-browser'),
    ...under('packages/oauth', 'packages/libraries', 'oauth-client-node oauth-provider-api oauth-scopes oauth-types'),
    ...under('packages/oauth', 'packages/servers', 'oauth-provider'),
    ...under('packages/oauth', 'packages/ui', 'oauth-provider-ui'),
    ...under('packages', 'packages/servers', 'bsky bsync ozone pds tap'),
    ...under('packages', 'packages/apps', 'dev-env'),
    'services/bsky': 'packages/apps/bsky-service',
    'services/bsync': 'packages/apps/bsync-service',
    'services/ozone': 'packages/apps/ozone-service',
    'services/pds': 'packages/apps/pds-service',
  },
  leftOut: [/\.gen\.ts$/],
  built:
    /client\/|hydration-data|const\/labels|\.gen\.|messages\.ts|lexicons?\b|\/dist\/|locales|proto\/|_pb|client\/index|version\.js/,
  aliases: { '#/': 'src/' },
  development: /\.bench\.|jest\.setup|\/tests?\/|\.d\.ts$|\/examples\//,
  notAsked: { 'reachable-packages': ['packages/ui'] },
  spec: {
    groups: [
      { name: 'libraries', folder: 'packages/libraries', mayImport: ['libraries'] },
      { name: 'ui', folder: 'packages/ui', mayImport: ['libraries'] },
      { name: 'servers', folder: 'packages/servers', mayImport: ['libraries', 'servers', 'ui'] },
      { name: 'apps', folder: 'packages/apps', mayImport: ['libraries', 'servers', 'apps', 'ui'] },
    ],
    entries: [
      'index.ts',
      'index.js',
      'tracer.ts',
      'tracer.js',
      'api.ts',
      'api.js',
      'run-script.ts',
      'daemon.ts',
      'bin/migration-create.ts',
      'src/bin.ts',
      'src/main.tsx',
    ],
    environment: {
      readers: [
        'packages/servers/*/src/config',
        'packages/servers/*/src/config.ts',
        'packages/servers/*/bin',
        'packages/servers/pds/src/scripts',
        'packages/libraries/common/src/env.ts',
        'packages/libraries/common/src/logger.ts',
        'apps',
      ],
    },
    parsing: {
      parsers: ['parse', 'safeParse', 'isValidMessageRef', 'isValidConvoRef'],
      boundaries: ['libraries', 'apps', 'packages/servers/**/db'],
    },
    processes: [
      {
        name: 'browser',
        files: ['packages/ui/*/src', 'packages/libraries/oauth-client-browser/src'],
        mayImport: [],
        builtins: false,
      },
    ],
    io: [
      {
        files: [
          'packages/apps',
          'packages/libraries/lex-cli',
          'packages/libraries/lex-installer',
          'packages/libraries/lex-builder',
        ],
        may: ['child_process', 'fs', 'network', 'process', 'system', 'module', 'threads'],
      },
      { files: ['packages/libraries'], may: ['network', 'system'] },
      { files: ['packages/servers'], may: ['network', 'database', 'process', 'system', 'threads'] },
      { files: ['packages/servers/pds/src/disk-blobstore.ts', 'packages/libraries/common/src/fs.ts'], may: ['fs'] },
      {
        files: ['packages/servers/*/src/scripts', 'packages/servers/*/src/image', 'packages/servers/*/bin'],
        may: ['fs', 'process'],
      },
    ],
  },
};
