import { byBoth, byGraph, type EdgeCase } from '../edge-case.ts';

/** Files that are read by fewer tools than others. */
export const FILES: readonly EdgeCase[] = [
  {
    tries: 'a .js file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.js': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.js': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .jsx file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.jsx': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.jsx': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .mjs file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.mjs': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.mjs': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .mts file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.mts': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.mts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .cts file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.cts': "import ui = require('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/beside-down.cts': "import ui = require('@acme/tickets-types');" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .cjs file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.cjs': "require('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/beside-down.cjs': "require('@acme/tickets-types');" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .d.ts file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.d.ts': "import type { Page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.d.ts': "import type { Page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a .d.mts file beside TypeScript',
    forbidden: { 'packages/tickets/service/src/beside.d.mts': "import type { Page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/beside-down.d.mts': "import type { Page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a file with a byte order mark',
    forbidden: { 'packages/tickets/service/src/marked.ts': "﻿import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/marked-down.ts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a configuration file of the package',
    forbidden: { 'packages/tickets/service/vite.config.ts': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/repo/vite.config.ts': "import 'vitest/config';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a page that starts it',
    forbidden: {
      'packages/apps/desk/src/web/index.html':
        '<script type="module" src="../../../../tickets/ui/src/page.ts"></script>',
    },
    allowed: {
      'packages/apps/desk/src/web/start.html': '<script type="module" src="./start.ts"></script>',
      'packages/apps/desk/src/web/start.ts': 'export {};',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a file without an ending',
    forbidden: {
      'packages/tickets/service/src/starts.mjs': "import './program';",
      'packages/tickets/service/src/program': "import '@acme/tickets-ui';",
    },
    allowed: {
      'packages/tickets/service/src/starts-down.mjs': "import './program.mjs';",
      'packages/tickets/service/src/program.mjs': "import '@acme/tickets-types';",
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a file in a hidden folder',
    forbidden: {
      'packages/tickets/service/src/shows.ts': "import './.hidden/page.ts';",
      'packages/tickets/service/src/.hidden/page.ts': "import '@acme/tickets-ui';",
    },
    allowed: {
      'packages/tickets/service/src/shows-down.ts': "import './shown/page.ts';",
      'packages/tickets/service/src/shown/page.ts': "import '@acme/tickets-types';",
    },
    sees: {
      eslint: ['imports-point-down'],
      oxlint: ['imports-point-down'],
      graph: ['declared-dependencies', 'layer-edges'],
    },
  },
  {
    tries: 'a file in a folder called dist',
    forbidden: { 'packages/tickets/service/src/builds.ts': "import './dist/page.ts';" },
    allowed: {
      'packages/tickets/service/src/builds-down.ts': "import './built/page.ts';",
      'packages/tickets/service/src/built/page.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('declared-dependencies'),
  },
];
