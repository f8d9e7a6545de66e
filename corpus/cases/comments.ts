import { byBoth, byLinters, type EdgeCase } from '../edge-case.ts';

/** Comments that name a package, and comments that would silence who reports it. */
export const COMMENTS: readonly EdgeCase[] = [
  {
    tries: 'a triple-slash reference to types',
    forbidden: {
      'packages/tickets/service/src/reference-types.ts': `/// <reference types="@acme/tickets-ui" />
export {};`,
    },
    allowed: {
      'packages/tickets/service/src/reference-types-down.ts': `/// <reference types="@acme/tickets-types" />
export {};`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a triple-slash reference whose attributes are in another order',
    forbidden: {
      'packages/tickets/service/src/reference-order.ts': `/// <reference resolution-mode="import" types="@acme/tickets-ui" />
export {};`,
    },
    allowed: {
      'packages/tickets/service/src/reference-order-down.ts': `/// <reference resolution-mode="import" types="@acme/tickets-types" />
export {};`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a triple-slash reference to a path',
    forbidden: {
      'packages/tickets/service/src/reference-path.ts': `/// <reference path="../../ui/src/globals.d.ts" />
export {};`,
    },
    allowed: {
      'packages/tickets/service/src/reference-path-down.ts': `/// <reference types="@acme/tickets-types" />
export {};`,
    },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a JSX pragma',
    forbidden: {
      'packages/tickets/ui/src/pragma.tsx': `/** @jsxImportSource @acme/accounts-ui */
export const page = <p />;`,
    },
    allowed: {
      'packages/tickets/ui/src/pragma-down.tsx': `/** @jsxImportSource react */
export const page = <p />;`,
    },
    sees: byBoth('no-cross-domain-internals', 'layer-edges'),
  },
  {
    tries: 'a JSX pragma in a comment of a line',
    forbidden: {
      'packages/tickets/ui/src/line-pragma.tsx': `// @jsxImportSource @acme/accounts-ui
export const page = <p />;`,
    },
    allowed: {
      'packages/tickets/ui/src/line-pragma.tsx': `// @jsxImportSource react
export const page = <p />;`,
    },
    sees: byBoth('no-cross-domain-internals', 'layer-edges'),
  },
  {
    tries: 'a JSDoc type',
    forbidden: {
      'packages/tickets/service/src/jsdoc.js': `/** @type {import('@acme/tickets-ui').Page} */
export let page;`,
    },
    allowed: {
      'packages/tickets/service/src/jsdoc-down.js': `/** @type {import('@acme/tickets-types').Page} */
export let page;`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a JSDoc type with a space',
    forbidden: {
      'packages/tickets/service/src/jsdoc-space.js': `/** @type {import ( '@acme/tickets-ui' ).Page} */
export let page;`,
    },
    allowed: {
      'packages/tickets/service/src/jsdoc-space-down.js': `/** @type {import ( '@acme/tickets-types' ).Page} */
export let page;`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a JSDoc type over lines',
    forbidden: {
      'packages/tickets/service/src/jsdoc-lines.js': `/**
 * @type {import(
 *   '@acme/tickets-ui'
 * ).Page}
 */
export let page;`,
    },
    allowed: {
      'packages/tickets/service/src/jsdoc-lines-down.js': `/**
 * @type {import(
 *   '@acme/tickets-types'
 * ).Page}
 */
export let page;`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a JSDoc import tag',
    forbidden: {
      'packages/tickets/service/src/jsdoc-import.js': `/** @import { Page } from '@acme/tickets-ui' */
/** @type {Page} */
export let page;`,
    },
    allowed: {
      'packages/tickets/service/src/jsdoc-import-down.js': `/** @import { Page } from '@acme/tickets-types' */
/** @type {Page} */
export let page;`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a JSDoc import tag of a namespace',
    forbidden: {
      'packages/tickets/service/src/jsdoc-namespace.mjs': `/** @import * as ui from '@acme/tickets-ui' */
export {};`,
    },
    allowed: {
      'packages/tickets/service/src/jsdoc-namespace-down.mjs': `/** @import * as ui from '@acme/tickets-types' */
export {};`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an eslint comment',
    forbidden: {
      'packages/tickets/service/src/eslint-disable.ts': `/* eslint-disable */
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/eslint-disable-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'an eslint comment for a line',
    forbidden: {
      'packages/tickets/service/src/eslint-disable-line.ts':
        "import '@acme/tickets-ui'; // eslint-disable-line harness/imports-point-down",
    },
    allowed: { 'packages/tickets/service/src/eslint-disable-line-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'an eslint comment for the next line',
    forbidden: {
      'packages/tickets/service/src/eslint-disable-next.ts': `/* eslint-disable-next-line harness/imports-point-down -- for now */
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/eslint-disable-next-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'an oxlint comment',
    forbidden: {
      'packages/tickets/service/src/oxlint-disable.ts': `/* oxlint-disable */
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/oxlint-disable-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'an oxlint comment for the next line',
    forbidden: {
      'packages/tickets/service/src/oxlint-disable-next.ts': `// oxlint-disable-next-line
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/oxlint-disable-next-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'a rule that a comment sets',
    forbidden: {
      'packages/tickets/service/src/eslint-rule.ts': `/* eslint harness/imports-point-down: "off" */
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/eslint-rule-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'a comment to the compiler',
    forbidden: {
      'packages/tickets/service/src/ts-ignore.ts': `// @ts-ignore
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/ts-ignore-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
  {
    tries: 'a comment to the compiler for the file',
    forbidden: {
      'packages/tickets/service/src/ts-nocheck.ts': `// @ts-nocheck
import '@acme/tickets-ui';`,
    },
    allowed: { 'packages/tickets/service/src/ts-nocheck-down.ts': "import '@acme/tickets-types';" },
    sees: {
      eslint: ['imports-point-down', 'no-unwaived-disable'],
      oxlint: ['imports-point-down', 'no-unwaived-disable'],
      graph: ['layer-edges'],
    },
  },
];
