import { byBoth, byLinters, type EdgeCase } from '../edge-case.ts';

/** Statements and types. */
export const STATIC_IMPORTS: readonly EdgeCase[] = [
  {
    tries: 'a static import',
    forbidden: { 'packages/tickets/service/src/static.ts': "import { page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/static-down.ts': "import { page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an import for its effect',
    forbidden: { 'packages/tickets/service/src/effect.ts': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/effect-down.ts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a namespace',
    forbidden: { 'packages/tickets/service/src/namespace.ts': "import * as ui from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/namespace-down.ts': "import * as ui from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a type-only import',
    forbidden: { 'packages/tickets/service/src/type-only.ts': "import type { Page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/type-only-down.ts': "import type { Page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an inline type',
    forbidden: { 'packages/tickets/service/src/inline-type.ts': "import { type Page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/inline-type-down.ts': "import { type Page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a deferred namespace',
    forbidden: { 'packages/tickets/service/src/deferred.ts': "import defer * as ui from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/deferred-down.ts': "import defer * as ui from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export',
    forbidden: { 'packages/tickets/service/src/re-export.ts': "export { page } from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/re-export-down.ts': "export { page } from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export of types',
    forbidden: { 'packages/tickets/service/src/re-export-type.ts': "export type { Page } from '@acme/tickets-ui';" },
    allowed: {
      'packages/tickets/service/src/re-export-type-down.ts': "export type { Page } from '@acme/tickets-types';",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export of everything',
    forbidden: { 'packages/tickets/service/src/export-all.ts': "export * from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/export-all-down.ts': "export * from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export of everything under one name',
    forbidden: { 'packages/tickets/service/src/export-namespace.ts': "export * as ui from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/export-namespace-down.ts': "export * as ui from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export of all types',
    forbidden: { 'packages/tickets/service/src/export-all-types.ts': "export type * from '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/export-all-types-down.ts': "export type * from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an import with attributes',
    forbidden: {
      'packages/tickets/service/src/attributes.ts': "import page from '@acme/tickets-ui' with { type: 'json' };",
    },
    allowed: {
      'packages/tickets/service/src/attributes-down.ts':
        "import page from '@acme/tickets-types' with { type: 'json' };",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an escaped name',
    forbidden: { 'packages/tickets/service/src/escaped.ts': "import '@acme/\\u0074ickets-ui';" },
    allowed: { 'packages/tickets/service/src/escaped-down.ts': "import '@acme/\\u0074ickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import = require()',
    forbidden: { 'packages/tickets/service/src/import-equals.cts': "import ui = require('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/import-equals-down.cts': "import ui = require('@acme/tickets-types');" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import type = require()',
    forbidden: {
      'packages/tickets/service/src/import-type-equals.cts': "import type ui = require('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/import-type-equals-down.cts': "import type ui = require('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an exported import = require()',
    forbidden: {
      'packages/tickets/service/src/export-import-equals.cts': "export import ui = require('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/export-import-equals-down.cts':
        "export import ui = require('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a type query',
    forbidden: { 'packages/tickets/service/src/import-type.ts': "export type Page = import('@acme/tickets-ui').Page;" },
    allowed: {
      'packages/tickets/service/src/import-type-down.ts': "export type Page = import('@acme/tickets-types').Page;",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'typeof import()',
    forbidden: {
      'packages/tickets/service/src/typeof-import.ts': "export type Ui = typeof import('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/typeof-import-down.ts': "export type Ui = typeof import('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an augmentation of its module',
    forbidden: {
      'packages/tickets/service/src/augmentation.ts': `declare module '@acme/tickets-ui' { interface Page { id: string } }
export {};`,
    },
    allowed: {
      'packages/tickets/service/src/augmentation-down.ts': `declare module '@acme/tickets-types' { interface Page { id: string } }
export {};`,
    },
    sees: byLinters('imports-point-down'),
  },
  {
    tries: 'an import in a declared module',
    forbidden: {
      'packages/tickets/service/src/declared-module.d.ts':
        "declare module 'paper' { export * from '@acme/tickets-ui'; }",
    },
    allowed: {
      'packages/tickets/service/src/declared-module-down.d.ts':
        "declare module 'paper' { export * from '@acme/tickets-types'; }",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
];
