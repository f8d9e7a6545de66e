import type { Fit } from '../fit.ts';

/** A service in layers: modules of domain, database, commands and queries in one package. */
export const DOMAIN_DRIVEN_HEXAGON: Fit = {
  name: 'domain-driven-hexagon',
  source: { kind: 'checkout', repository: 'Sairyss/domain-driven-hexagon', commit: '5c2d15a' },
  places: { '.': 'packages/apps/hexagon' },
  aliases: {
    '@src/': 'src/',
    '@modules/': 'src/modules/',
    '@config/': 'src/configs/',
    '@libs/': 'src/libs/',
    '@tests/': 'tests/',
    'tests/': 'tests/',
  },
  development: /^tests\//,
  spec: {
    entries: ['src/main.ts', 'database/seed.ts', 'database/migrate.ts'],
    environment: { readers: ['packages/apps/hexagon/src/configs', 'packages/apps/hexagon/database'] },
    parsing: { parsers: ['parse', 'safeParse'], boundaries: ['packages/apps/hexagon/src/libs/db'] },
    processes: [],
    io: [{ files: ['packages/apps/hexagon/src/main.ts', 'packages/apps/hexagon/database'], may: ['fs', 'process'] }],
  },
};
