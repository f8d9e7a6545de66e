import { byBoth, byGraph, byLinters, type EdgeCase } from '../edge-case.ts';

/** Ways around the name of a package. */
export const PATHS: readonly EdgeCase[] = [
  {
    tries: 'a relative path',
    forbidden: { 'packages/tickets/service/src/relative.ts': "import '../../ui/src/page.ts';" },
    allowed: { 'packages/tickets/service/src/relative-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a relative path to what may be imported',
    forbidden: { 'packages/tickets/service/src/relative-down.ts': "import '../../types/src/ticket.ts';" },
    allowed: { 'packages/tickets/service/src/relative-down-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a relative path through node_modules',
    forbidden: {
      'packages/tickets/service/src/node-modules.ts': "import '../node_modules/@acme/tickets-ui/src/index.ts';",
    },
    allowed: { 'packages/tickets/service/src/node-modules-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a path into an installed package',
    forbidden: { 'packages/tickets/service/src/installed.ts': "import '../node_modules/zod/index.js';" },
    allowed: { 'packages/tickets/service/src/installed-down.ts': "import 'zod';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a relative path by require',
    forbidden: { 'packages/tickets/service/src/relative-require.cjs': "require('../../ui/src/page.ts');" },
    allowed: { 'packages/tickets/service/src/relative-require-down.cjs': "require('@acme/tickets-types');" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a relative path by vi.mock',
    forbidden: {
      'packages/tickets/service/src/relative-mock.test.ts': `import { vi } from 'vitest';
vi.mock('../../ui/src/page.ts');`,
    },
    allowed: {
      'packages/tickets/service/src/relative-mock-down.test.ts': `import { vi } from 'vitest';
vi.mock('@acme/tickets-types');`,
    },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a relative type',
    forbidden: {
      'packages/tickets/service/src/relative-type.ts': "export type Page = import('../../ui/src/page.ts').Page;",
    },
    allowed: {
      'packages/tickets/service/src/relative-type-down.ts': "export type Page = import('@acme/tickets-types').Page;",
    },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a file URL',
    forbidden: {
      'packages/tickets/service/src/file-url.ts': "import 'file:///opt/workspace/packages/tickets/ui/src/page.ts';",
    },
    allowed: { 'packages/tickets/service/src/file-url-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'an absolute path',
    forbidden: {
      'packages/tickets/service/src/absolute.ts': "import '/opt/workspace/packages/tickets/ui/src/page.ts';",
    },
    allowed: { 'packages/tickets/service/src/absolute-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a URL beside the module',
    forbidden: {
      'packages/tickets/service/src/own-url.ts':
        "export const load = () => import(new URL('../../ui/src/page.ts', import.meta.url).href);",
    },
    allowed: {
      'packages/tickets/service/src/own-url-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byBoth('no-relative-import-across-packages', 'io-edges'),
  },
  {
    tries: 'a worker beside the module',
    forbidden: {
      'packages/tickets/service/src/worker.ts':
        "export const worker = new Worker(new URL('../../ui/src/page.ts', import.meta.url));",
    },
    allowed: { 'packages/tickets/service/src/worker-down.ts': "import '@acme/tickets-types';" },
    sees: byBoth('no-relative-import-across-packages', 'io-edges'),
  },
  {
    tries: 'import.meta.glob',
    forbidden: {
      'packages/tickets/service/src/glob.ts': "export const pages = import.meta.glob('../../ui/src/*.ts');",
    },
    allowed: { 'packages/tickets/service/src/glob-down.ts': 'export const pages = 1;' },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'dots that a URL decodes',
    forbidden: { 'packages/tickets/service/src/encoded-dots.ts': "import './%2e%2e/%2e%2e/ui/src/page.ts';" },
    allowed: { 'packages/tickets/service/src/encoded-dots-down.ts': "import '@acme/tickets-types';" },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'letters that a URL decodes',
    forbidden: { 'packages/tickets/service/src/encoded-letters.ts': "import '../../%75i/src/page.ts';" },
    allowed: { 'packages/tickets/service/src/encoded-letters-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'backslashes',
    forbidden: { 'packages/tickets/service/src/backslashes.ts': "import './..\\\\..\\\\ui/src/page.ts';" },
    allowed: { 'packages/tickets/service/src/backslashes-down.ts': "import '@acme/tickets-types';" },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a file of the root',
    forbidden: { 'packages/tickets/service/src/root-file.ts': "import '../../../../harness.config.ts';" },
    allowed: { 'packages/tickets/service/src/root-file-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a folder that is no package',
    forbidden: { 'packages/tickets/service/src/loose-folder.ts': "import '../../../../scripts/page.ts';" },
    allowed: { 'packages/tickets/service/src/loose-folder-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a deep subpath',
    forbidden: { 'packages/tickets/service/src/deep.ts': "import '@acme/tickets-types/src/ticket.ts';" },
    allowed: { 'packages/tickets/service/src/deep-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-deep-import'),
  },
  {
    tries: 'a deep subpath of a forbidden package',
    forbidden: { 'packages/tickets/service/src/deep-ui.ts': "import '@acme/tickets-ui/src/page.ts';" },
    allowed: { 'packages/tickets/service/src/deep-ui-down.ts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a subpath with a query',
    forbidden: { 'packages/tickets/service/src/query.ts': "import '@acme/tickets-ui?raw';" },
    allowed: { 'packages/tickets/service/src/query-down.ts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a query behind the name of what may be imported',
    forbidden: { 'packages/tickets/service/src/query-of-types.ts': "import '@acme/tickets-types?raw';" },
    allowed: { 'packages/tickets/service/src/query-of-types-down.ts': "import '@acme/tickets-types';" },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a detour through an allowed name',
    forbidden: { 'packages/tickets/service/src/detour.ts': "import '@acme/tickets-types/../tickets-ui';" },
    allowed: { 'packages/tickets/service/src/detour-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('imports-point-down'),
  },
  {
    tries: 'the package itself by a deep path',
    forbidden: { 'packages/tickets/service/src/own-deep.ts': "import '@acme/tickets-service/src/open.ts';" },
    allowed: { 'packages/tickets/service/src/own-deep-down.ts': "import '@acme/tickets-types';" },
    sees: byLinters('no-deep-import'),
  },
  {
    tries: 'a symbolic link',
    forbidden: { 'packages/tickets/service/src/linked.ts': "import './ui/page.ts';" },
    allowed: { 'packages/tickets/service/src/linked-down.ts': "import '@acme/tickets-types';" },
    links: ['packages/tickets/service/src/ui'],
    sees: byGraph('declared-dependencies', 'package-shape'),
  },
];
