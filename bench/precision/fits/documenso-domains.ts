import type { Fit } from '../fit.ts';

const SERVICES =
  '2fa admin ai auth branding captcha cert crypto document document-conversion document-data document-meta email embedding-presign envelope envelope-attachment envelope-item field folder htmltopdf konva license organisation pdf profile public-api rate-limit recipient share signature-level site-settings stripe subscription team telemetry template user webhooks'.split(
    ' ',
  );
const ROUTERS =
  'admin api-token auth document embedding enterprise envelope field folder organisation profile recipient team template webhook'.split(
    ' ',
  );

/** The same product by domains: each folder of its business logic is a domain's `service`, each router its `runtime`. */
export const DOCUMENSO_DOMAINS: Fit = {
  name: 'documenso, by domains',
  source: { kind: 'checkout', repository: 'documenso/documenso', commit: '75330166c' },
  places: {
    ...Object.fromEntries(SERVICES.map((name) => [`packages/lib/server-only/${name}`, `packages/${name}/service`])),
    ...Object.fromEntries(ROUTERS.map((name) => [`packages/trpc/server/${name}-router`, `packages/${name}/runtime`])),
    'packages/lib/types': 'packages/shared/types',
    'packages/lib': 'packages/shared/config',
    'packages/prisma': 'packages/shared/repo',
    'packages/trpc': 'packages/shared/runtime',
    'packages/ui': 'packages/shared/ui',
    'packages/ee': 'packages/ee/service',
    'packages/signing': 'packages/signing/service',
    'apps/remix': 'packages/apps/remix',
  },
  namesPackages: true,
  asked: [
    'business-logic-is-a-command',
    'cross-cutting-through-providers',
    'imports-point-down',
    'no-cross-domain-internals',
    'types-stay-pure',
  ],
  aliases: { '~/': 'app/' },
  leftOut: [/^packages\/prisma\/(?:generated|types)\//, /^apps\/remix\/public\//],
  spec: {
    domains: {
      layers: ['types', 'config', 'repo', 'service', 'runtime', 'ui'],
      visibleToOtherDomains: ['types', 'config', 'repo'],
      pureLayers: ['types'],
    },
    vendors: [
      { package: 'stripe', owners: ['packages/stripe/service', 'packages/ee/service'] },
      { package: '@prisma/*', owners: ['packages/shared/repo'] },
      { package: '@libpdf/core', owners: ['packages/pdf/service', 'packages/signing/service'] },
      { package: 'luxon', owners: ['packages/shared/config'] },
      { package: 'konva', owners: ['packages/konva/service', 'packages/field/service', 'ui'] },
    ],
    command: { package: '@acme/providers-telemetry', name: 'defineCommand', layer: 'service' },
    environment: { readers: ['packages/shared/config'] },
    parsing: { parsers: ['parse', 'safeParse'], boundaries: ['apps'] },
    processes: [],
    io: [{ files: ['packages/shared/repo'], may: ['fs', 'process', 'database'] }],
  },
};
