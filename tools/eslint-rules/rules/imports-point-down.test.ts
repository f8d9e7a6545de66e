import { testRule } from '../test-rule.ts';
import { importsPointDown } from './imports-point-down.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const SCRIPT = 'packages/tickets/service/src/open-ticket.js';
const TEST = 'packages/tickets/service/src/open-ticket.test.ts';

testRule(importsPointDown, {
  'a static import': {
    path: SERVICE,
    invalid: "import { page } from '@acme/tickets-ui';",
    valid: "import { page } from '@acme/tickets-repo';",
    reports: ['value'],
  },
  'an import for its effect': {
    path: SERVICE,
    invalid: "import '@acme/tickets-runtime';",
    valid: "import '@acme/tickets-config';",
    reports: ['value'],
  },
  'the same import one layer higher': {
    path: SERVICE,
    invalid: "import { serve } from '@acme/tickets-runtime';",
    validPath: 'packages/tickets/ui/src/page.tsx',
    valid: "import { serve } from '@acme/tickets-runtime';",
    reports: ['value'],
  },
  'a package and itself': {
    path: SERVICE,
    invalid: "import { openTicket } from '@acme/tickets-runtime';",
    valid: "import { openTicket } from '@acme/tickets-service';",
    reports: ['value'],
  },
  'the lowest layer': {
    path: 'packages/tickets/types/src/ticket.ts',
    invalid: "import { limits } from '@acme/tickets-config';",
    valid: "import { assertNever } from '@acme/utils-assert-never';",
    reports: ['value'],
  },
  'a type-only import': {
    path: SERVICE,
    invalid: "import type { Page } from '@acme/tickets-ui';",
    valid: "import type { Ticket } from '@acme/tickets-types';",
    reports: ['type'],
  },
  'an import of types only, each marked': {
    path: SERVICE,
    invalid: "import { type Page } from '@acme/tickets-ui';",
    valid: "import { type Ticket } from '@acme/tickets-types';",
    reports: ['type'],
  },
  'an import of a type and a value': {
    path: SERVICE,
    invalid: "import { type Page, page } from '@acme/tickets-ui';",
    valid: "import { type Ticket, ticket } from '@acme/tickets-types';",
    reports: ['value'],
  },
  'a re-export': {
    path: SERVICE,
    invalid: "export { page } from '@acme/tickets-ui';",
    valid: "export { page } from '@acme/tickets-repo';",
    reports: ['value'],
  },
  'a re-export of everything': {
    path: SERVICE,
    invalid: "export * from '@acme/tickets-ui';",
    valid: "export * from '@acme/tickets-repo';",
    reports: ['value'],
  },
  'a re-export of types': {
    path: SERVICE,
    invalid: "export type * from '@acme/tickets-ui';",
    valid: "export type * from '@acme/tickets-types';",
    reports: ['type'],
  },
  'a dynamic import': {
    path: SERVICE,
    invalid: "const page = import('@acme/tickets-ui');",
    valid: "const page = import('@acme/tickets-repo');",
    reports: ['value'],
  },
  'a dynamic import of a template': {
    path: SERVICE,
    invalid: 'const page = import(`@acme/tickets-ui`);',
    valid: 'const page = import(`@acme/tickets-repo`);',
    reports: ['value'],
  },
  'a dynamic import of a constant put together': {
    path: SERVICE,
    invalid: "const layer = 'ui'; const page = import('@acme/tickets-' + layer);",
    valid: "const layer = 'repo'; const page = import('@acme/tickets-' + layer);",
    reports: ['value'],
  },
  'an import type': {
    path: SERVICE,
    invalid: "type Page = import('@acme/tickets-ui').Page;",
    valid: "type Page = import('@acme/tickets-types').Page;",
    reports: ['type'],
  },
  'an import assignment': {
    path: SERVICE,
    invalid: "import ui = require('@acme/tickets-ui');",
    valid: "import ui = require('@acme/tickets-repo');",
    reports: ['value'],
  },
  'a module augmentation': {
    path: SERVICE,
    invalid: "declare module '@acme/tickets-ui' { interface Page { id: string } }",
    valid: "declare module '@acme/tickets-types' { interface Page { id: string } }",
    reports: ['type'],
  },
  'a require': {
    path: SERVICE,
    invalid: "const ui = require('@acme/tickets-ui');",
    valid: "const ui = require('@acme/tickets-repo');",
    reports: ['value'],
  },
  'a require of the module object': {
    path: SERVICE,
    invalid: "const ui = module.require('@acme/tickets-ui');",
    valid: "const ui = shop.require('@acme/tickets-ui');",
    reports: ['value'],
  },
  'a require made in place': {
    path: SERVICE,
    invalid: "createRequire(import.meta.url)('@acme/tickets-ui');",
    valid: "createReader(import.meta.url)('@acme/tickets-ui');",
    reports: ['value'],
  },
  'a require made under another name': {
    path: SERVICE,
    invalid: "const load = module.createRequire(import.meta.url); load('@acme/tickets-ui');",
    valid: "const load = module.createReader(import.meta.url); load('@acme/tickets-ui');",
    reports: ['value'],
  },
  'a resolved path': {
    path: SERVICE,
    invalid: "require.resolve('@acme/tickets-ui'); import.meta.resolve('@acme/tickets-ui');",
    valid: "path.resolve('@acme/tickets-ui'); import.meta.resolve('@acme/tickets-repo');",
    reports: ['value', 'value'],
  },
  'a path resolved past a comment': {
    path: SERVICE,
    invalid: "import/* */.meta.resolve('@acme/tickets-ui');",
    valid: "import/* */.meta.resolve('@acme/tickets-repo');",
    reports: ['value'],
  },
  'a deep specifier': {
    path: SERVICE,
    invalid: "import { page } from '@acme/tickets-ui/src/page.tsx';",
    valid: "import { page } from '@acme/tickets-repo/src/page.ts';",
    reports: ['value'],
  },
  'a specifier that climbs out of an allowed package': {
    path: SERVICE,
    invalid: "import { page } from '@acme/tickets-types/../tickets-ui';",
    valid: "import { page } from '@acme/tickets-types/../tickets-repo';",
    reports: ['value'],
  },
  'a specifier with a query': {
    path: SERVICE,
    invalid: "import text from '@acme/tickets-ui?raw';",
    valid: "import text from '@acme/tickets-repo?raw';",
    reports: ['value'],
  },
  'a mocked module': {
    path: TEST,
    invalid: "vi.mock('@acme/tickets-ui', () => ({}));",
    valid: "vi.fn('@acme/tickets-ui', () => ({}));",
    reports: ['mock'],
  },
  'a mocked module, imported': {
    path: TEST,
    invalid: "vi.mock(import('@acme/tickets-ui'));",
    valid: "vi.mock(import('@acme/tickets-repo'));",
    reports: ['value'],
  },
  'a module mocked with the test runner of Node': {
    path: TEST,
    invalid: "t.mock.module('@acme/tickets-ui');",
    valid: "t.mock.method('@acme/tickets-ui');",
    reports: ['mock'],
  },
  'a triple-slash reference': {
    path: SERVICE,
    invalid: '/// <reference types="@acme/tickets-ui" />',
    valid: '// <reference types="@acme/tickets-ui" />',
    reports: ['type'],
  },
  'a JSDoc type': {
    path: SCRIPT,
    invalid: "/** @type {import('@acme/tickets-ui').Page} */\nexport let page;",
    valid: "/** @type {import('@acme/tickets-types').Page} */\nexport let page;",
    reports: ['type'],
  },
  'a JSDoc import': {
    path: SCRIPT,
    invalid: "/** @import { Page } from '@acme/tickets-ui' */",
    valid: "/** @import { Page } from '@acme/tickets-types' */",
    reports: ['type'],
  },
  'a comment that TypeScript does not read': {
    path: SCRIPT,
    invalid: "/** @type {import('@acme/tickets-ui').Page} */\nexport let page;",
    validPath: SERVICE,
    valid: "/** See import('@acme/tickets-ui'). */\nexport const page = 1;",
    reports: ['type'],
  },
  'another domain, which another rule judges': {
    path: SERVICE,
    invalid: "import { page } from '@acme/tickets-ui';",
    valid: "import { page } from '@acme/accounts-ui'; import { x } from '../../ui/src/x.ts';",
    reports: ['value'],
  },
  'a file outside the layers': {
    path: SERVICE,
    invalid: "import { page } from '@acme/tickets-runtime';",
    validPath: 'packages/apps/desk/src/main.ts',
    valid: "import { page } from '@acme/tickets-runtime';",
    reports: ['value'],
  },
});
