import type { Fit } from '../fit.ts';

/** A product of one Remix app and shared packages; `lib` holds its business logic. */
export const DOCUMENSO: Fit = {
  name: 'documenso',
  source: { kind: 'checkout', repository: 'documenso/documenso', commit: '75330166c' },
  places: {
    'packages/api': 'packages/servers/api',
    'packages/auth': 'packages/servers/auth',
    'packages/trpc': 'packages/servers/trpc',
    'packages/ee': 'packages/libraries/ee',
    'packages/lib': 'packages/libraries/lib',
    'packages/email': 'packages/libraries/email',
    'packages/signing': 'packages/libraries/signing',
    'packages/prisma': 'packages/libraries/prisma',
    'packages/ui': 'packages/ui/ui',
    'apps/remix': 'packages/apps/remix',
  },
  aliases: { '~/': 'app/' },
  leftOut: [/^packages\/prisma\/(?:generated|types)\//, /^apps\/remix\/public\//, /^packages\/api\/v1\/examples\//],
  built: /hono\/server|extended-document-status|\/index\.js$|generated|translations|\.po$|\+types|virtual:|\.css/,
  notAsked: { 'reachable-packages': ['packages/apps', 'packages/ui', 'packages/servers', 'packages/libraries'] },
  spec: {
    groups: [
      { name: 'libraries', folder: 'packages/libraries', mayImport: ['libraries'] },
      { name: 'servers', folder: 'packages/servers', mayImport: ['libraries', 'servers'] },
      { name: 'ui', folder: 'packages/ui', mayImport: ['libraries', 'servers'] },
      { name: 'apps', folder: 'packages/apps', mayImport: ['libraries', 'servers', 'ui'] },
    ],
    environment: { readers: ['packages/libraries/lib/utils/env.ts', 'packages/apps/remix/server'] },
    parsing: {
      parsers: ['parse', 'safeParse'],
      boundaries: [
        'apps',
        'packages/libraries/lib/universal',
        'packages/libraries/prisma',
        'packages/libraries/signing',
      ],
    },
    processes: [
      {
        name: 'contract',
        files: ['packages/libraries/lib/universal', 'packages/apps/remix/server/api/ai/*.types*'],
        mayImport: [],
        builtins: false,
      },
      {
        name: 'browser',
        files: ['packages/apps/remix/server/api/ai/*.client*'],
        mayImport: ['contract'],
        builtins: false,
      },
      {
        name: 'browser',
        files: ['packages/ui/ui', 'packages/apps/remix/app/components', 'packages/libraries/lib/client-only'],
        mayImport: ['contract'],
        builtins: false,
      },
      {
        name: 'server',
        files: ['packages/libraries/lib/server-only', 'packages/apps/remix/server'],
        mayImport: ['contract'],
        builtins: true,
      },
    ],
    io: [
      {
        files: ['packages/apps/remix/server', 'packages/libraries/prisma', 'packages/libraries/signing'],
        may: ['fs', 'process', 'database'],
      },
      {
        files: [
          'packages/libraries/lib/universal',
          'packages/libraries/lib/server-only',
          'packages/libraries/ee',
          'ui',
          'apps',
          'servers',
        ],
        may: ['network'],
      },
    ],
  },
};
