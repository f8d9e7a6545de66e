import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lintTrees } from './lint-trees.ts';
import { lintWithEslint } from './lint-with-eslint.ts';

// oxlint judges in the gate and ESLint at the desk: whatever one of them sees, the other has to see.
// The test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

/** Every way to name a module that the rules know, and every way to reach the console and the logger: one file each. */
const VIOLATIONS: Record<string, string> = {
  'packages/tickets/service/src/static.ts': "import { page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/effect.ts': "import '@acme/tickets-ui';",
  'packages/tickets/service/src/type-only.ts': "import type { Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/type-marked.ts': "import { type Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export.ts': "export { page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export-all.ts': "export * from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export-type.ts': "export type { Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/dynamic.ts': "const page = import('@acme/tickets-ui');",
  'packages/tickets/service/src/template.ts': 'const page = import(`@acme/tickets-ui`);',
  'packages/tickets/service/src/constant.ts': "const layer = 'ui'; const page = import(`@acme/tickets-${layer}`);",
  'packages/tickets/service/src/import-type.ts': "type Page = import('@acme/tickets-ui').Page;",
  'packages/tickets/service/src/type-query.ts': "type Ui = typeof import('@acme/tickets-ui');",
  'packages/tickets/service/src/assignment.cts': "import ui = require('@acme/tickets-ui');",
  'packages/tickets/service/src/augmentation.ts': "declare module '@acme/tickets-ui' {}",
  'packages/tickets/service/src/require.cjs': "const ui = require('@acme/tickets-ui');",
  'packages/tickets/service/src/create-require.mjs': "createRequire(import.meta.url)('@acme/tickets-ui');",
  'packages/tickets/service/src/named-require.mts': "const load = createRequire(''); load('@acme/tickets-ui');",
  'packages/tickets/service/src/renamed-require.mts':
    "import { createRequire as make } from 'node:module'; make(import.meta.url)('@acme/tickets-ui');",
  'packages/tickets/service/src/taken-require.mts':
    "const { createRequire: make } = nodeModule; const load = make(''); load('@acme/tickets-ui');",
  'packages/tickets/service/src/aliased-require.cjs': "const load = require; load('@acme/tickets-ui');",
  'packages/tickets/service/src/main-require.cjs': "process.mainModule.require('@acme/tickets-ui');",
  'packages/tickets/service/src/builtin.ts': "process.getBuiltinModule('console').log('opened');",
  'packages/tickets/service/src/builtin-taken.ts': "const { getBuiltinModule: get } = process; get('node:console');",
  'packages/tickets/service/src/own-url.ts': "new Worker(new URL('../../types/src/ticket.ts', import.meta.url));",
  'packages/tickets/service/src/loaded-url.ts': "import(new URL('../../ui/src/page.tsx', import.meta.url).href);",
  'packages/tickets/service/src/require-resolve.js': "require.resolve('@acme/tickets-ui');",
  'packages/tickets/service/src/meta-resolve.ts': "import.meta.resolve('@acme/tickets-ui');",
  'packages/tickets/service/src/deep.ts': "import { page } from '@acme/tickets-ui/src/page.tsx';",
  'packages/tickets/service/src/mock.test.ts': "vi.mock('@acme/tickets-ui');",
  'packages/tickets/service/src/renamed-mock.test.ts': "import { vi as v } from 'vitest'; v.mock('@acme/tickets-ui');",
  'packages/tickets/service/src/reference.ts': '/// <reference types="@acme/tickets-ui" />',
  'packages/tickets/service/src/pragma.tsx': '/** @jsxImportSource @acme/tickets-ui */ export const page = <p />;',
  'packages/tickets/service/src/jsdoc.js': "/** @type {import('@acme/tickets-ui').Page} */ export let page;",
  'packages/tickets/service/src/jsdoc-import.jsx':
    "/** @import { Page } from '@acme/tickets-ui' */ export let page = <p />;",
  'packages/tickets/service/src/foreign.ts': "import { findAccount } from '@acme/accounts-repo';",
  'packages/tickets/service/src/relative.ts': "import { Ticket } from '../../types/src/ticket.ts';",
  'packages/tickets/service/src/reference-path.ts': '/// <reference path="../../types/src/globals.d.ts" />',
  'packages/tickets/service/src/pattern.ts': "import.meta.glob('../../types/src/*.ts');",
  'packages/tickets/service/src/installed.ts': "import { z } from '../node_modules/zod/index.js';",
  'packages/tickets/service/src/file-url.ts': "import('file:///opt/shared.ts');",
  'packages/tickets/service/src/console.ts': "console.log('opened');",
  'packages/tickets/service/src/console-global.ts': "globalThis.console.log('opened'); self['console'].log('opened');",
  'packages/tickets/service/src/console-taken.ts': 'const { log } = console; const { console: shell } = globalThis;',
  'packages/tickets/service/src/console-aliased-global.ts': "const here = globalThis; here.console.log('opened');",
  'packages/tickets/service/src/console-handed-on.ts': 'export const shell = { console, warn: console.warn };',
  'packages/tickets/service/src/console-module.ts': "import { log } from 'node:console';",
  'packages/tickets/service/src/event.ts': "import { log } from '@acme/providers-telemetry'; log.info('Opened');",
  'packages/tickets/service/src/renamed.ts': "import { log as l } from '@acme/providers-telemetry'; l.info('Opened');",
  'packages/tickets/service/src/namespace.ts': "import * as t from '@acme/providers-telemetry'; t.log.info('Opened');",
  'packages/tickets/service/src/alias.ts':
    "import { log } from '@acme/providers-telemetry'; const l = log; l.info('Opened'); const { warn } = log; warn(`${l}`);",
  'packages/tickets/service/src/fields.ts': "import { log } from '@acme/providers-telemetry'; log.info('a.b', fields);",
};

test('each violation is reported, in both engines, with the same words', async () => {
  const files = Object.entries(VIOLATIONS).map(([path, text]) => ({ [path]: text }));
  const byEslint = files.map((file) => lintWithEslint(file).map(({ rule, message }) => ({ rule, message })));
  const reports = await lintTrees(join(import.meta.dirname, '../..'), files);
  const byOxlint = reports.map((found) => found.map(({ rule, message }) => ({ rule, message })));
  expect(byOxlint).toEqual(byEslint);
  expect(Object.keys(VIOLATIONS).filter((_, index) => byEslint[index]?.length === 0)).toEqual([]);
});
