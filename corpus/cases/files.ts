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
    forbidden: { 'packages/tickets/service/vite.config.ts': "import '@acme/tickets-ui';\nexport default {};" },
    allowed: { 'packages/tickets/repo/vite.config.ts': "import 'vitest/config';\nexport default {};" },
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
      graph: ['declared-dependencies', 'layer-edges', 'package-shape'],
    },
  },
  {
    tries: 'a hidden folder that nothing imports',
    forbidden: { 'packages/tickets/service/src/.hidden/loose.mjs': 'export {};' },
    allowed: { 'packages/tickets/service/src/seen/loose.mjs': 'export {};' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a kind of file that no rule reads',
    forbidden: { 'packages/tickets/ui/src/page.svelte': "<script>import '../../service/src/open.ts';</script>" },
    allowed: { 'packages/tickets/ui/src/page.tsx': "import '@acme/tickets-types';" },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a style sheet of another package by a path',
    forbidden: { 'packages/tickets/ui/src/page.css': "@import '../../../accounts/ui/src/page.css';" },
    allowed: {
      'packages/tickets/ui/src/page.css': "@import './parts.css';",
      'packages/tickets/ui/src/parts.css': '',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a value of a style sheet of another package',
    forbidden: { 'packages/tickets/ui/src/value.css': "@value ink from '../../../accounts/ui/src/page.css';" },
    allowed: {
      'packages/tickets/ui/src/value.css': "@value ink from './parts.css';",
      'packages/tickets/ui/src/parts.css': '',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a style sheet of another package by its name, in escapes',
    forbidden: {
      'packages/tickets/service/src/named.css': "@\\69mport '@acme/tickets-ui';",
      'packages/tickets/ui/src/index.ts': 'export {};',
    },
    allowed: { 'packages/tickets/service/src/remote.css': "@import 'https://example.org/page.css';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a page that links a style sheet of another package',
    forbidden: { 'packages/apps/desk/links.html': '<link rel="stylesheet" href="&#46;./../tickets/ui/src/page.css">' },
    allowed: {
      'packages/apps/desk/links.html': '<link rel="stylesheet" href="/src/page.css">',
      'packages/apps/desk/src/page.css': '',
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a page with a map of names',
    forbidden: {
      'packages/apps/desk/mapped.html': '<script type="importmap">{ "imports": { "zod": "/src/zod.js" } }</script>',
    },
    allowed: { 'packages/apps/desk/mapped.html': '<script type="application/json">{ "imports": {} }</script>' },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'an alias of the bundler',
    forbidden: {
      'packages/apps/desk/vite.config.ts':
        "export default { resolve: { alias: { zod: '../../tickets/repo/src/index.ts' } } };",
    },
    allowed: {
      'packages/apps/desk/vite.config.ts': "export default { build: { outDir: 'dist/web' } };",
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'an alias that another function puts in',
    forbidden: {
      'packages/apps/desk/vite.config.ts':
        "import { withPaper } from './with-paper.config.ts';\nexport default withPaper({}, { build: {} });",
      'packages/apps/desk/with-paper.config.ts': 'export const withPaper = (all: object) => ({ ...all, resolve: {} });',
    },
    allowed: { 'packages/apps/desk/vite.config.ts': 'export default { build: {} };' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a plugin of the bundler that is written here',
    forbidden: {
      'packages/apps/desk/vite.config.ts':
        "export default { plugins: [{ name: 'paper', resolveId: (id) => id.replace('types', 'repo') }] };",
    },
    allowed: { 'packages/apps/desk/vite.config.ts': 'export default { plugins: [] };' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a configuration of the bundler that it prefers to the one that is read',
    forbidden: { 'packages/apps/desk/vite.config.js': 'export default {};' },
    allowed: { 'packages/apps/desk/vite.config.ts': 'export default {};' },
    sees: byGraph('package-shape'),
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
