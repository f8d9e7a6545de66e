import { byGraph, type EdgeCase } from '../edge-case.ts';

/** Places and names outside the architecture. */
export const FOLDERS: readonly EdgeCase[] = [
  {
    tries: 'a folder that is no layer',
    forbidden: {
      'packages/tickets/misc/src/page.ts': "import '@acme/tickets-ui';",
      'packages/tickets/ui/src/beside-misc.ts': 'export {};',
    },
    allowed: { 'packages/tickets/runtime/src/page.ts': "import '@acme/tickets-service';" },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a package that is in no layer',
    forbidden: {
      'packages/tickets/misc/package.json':
        '{"name": "@acme/tickets-misc", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
      'packages/tickets/misc/src/index.ts': "import '@acme/tickets-ui';",
    },
    allowed: { 'packages/tickets/runtime/src/index.ts': "import '@acme/tickets-service';" },
    sees: byGraph('declared-dependencies', 'package-shape'),
  },
  {
    tries: 'a file above the packages',
    forbidden: {
      'packages/tickets/page.ts': "import '@acme/tickets-ui';",
      'packages/tickets/ui/src/below.ts': 'export {};',
    },
    allowed: { 'packages/tickets/runtime/src/above.ts': "import '@acme/tickets-service';" },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a package in a package',
    forbidden: {
      'packages/tickets/service/inner/package.json':
        '{"name": "@acme/tickets-inner", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
      'packages/tickets/service/inner/index.ts': "import '@acme/tickets-ui';",
    },
    allowed: { 'packages/tickets/service/src/inner/index.ts': "import '@acme/tickets-types';" },
    sees: { eslint: ['imports-point-down'], oxlint: ['imports-point-down'], graph: ['layer-edges', 'package-shape'] },
  },
  {
    tries: 'the name of another layer',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-ui", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'the name of a util',
    forbidden: {
      'packages/providers/clock/package.json':
        '{"name": "@acme/utils-clock", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
    },
    allowed: {
      'packages/providers/clock/package.json':
        '{"name": "@acme/providers-clock", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a name without the scope',
    forbidden: {
      'packages/tickets/ui/package.json':
        '{"name": "paper", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
      'packages/tickets/service/src/misnamed.ts': "import 'paper';",
    },
    allowed: { 'packages/tickets/service/src/named.ts': "import '@acme/tickets-types';" },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a domain that is called like a group',
    forbidden: { 'packages/utils-retry/types/src/index.ts': 'export {};' },
    allowed: { 'packages/retry/types/src/index.ts': 'export {};' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'installed files below a source folder',
    forbidden: {
      'packages/tickets/service/src/node_modules/paper/index.js': "import '@acme/tickets-ui';",
      'packages/tickets/service/src/shadowed.ts': "import 'paper';",
    },
    allowed: { 'packages/tickets/service/src/not-shadowed.ts': "import '@acme/tickets-types';" },
    sees: byGraph('layer-edges', 'package-shape'),
  },
];
