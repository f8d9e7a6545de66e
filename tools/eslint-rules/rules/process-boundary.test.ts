import { testRule } from '../test-rule.ts';
import { processBoundary } from './process-boundary.ts';

const PAGE = 'packages/apps/desk/src/web/main.tsx';
const SERVER = 'packages/apps/desk/src/serve.ts';
const UI = 'packages/tickets/ui/src/tickets-page.tsx';

testRule(processBoundary, {
  'a builtin in a page': {
    path: PAGE,
    invalid: "import { join } from 'node:path';",
    validPath: SERVER,
    valid: "import { join } from 'node:path';",
    reports: ['builtin'],
  },
  'a builtin under its other names': {
    path: UI,
    invalid: "import path from 'path'; process.getBuiltinModule('os'); require('node:fs/promises');",
    valid: "import path from './path.ts'; import { z } from 'zod';",
    reports: ['builtin', 'builtin', 'builtin'],
  },
  'a builtin that belongs to another, which another rule judges': {
    path: UI,
    invalid: "import { readFileSync } from 'node:fs';",
    valid: "import { DatabaseSync } from 'node:sqlite';",
    reports: ['builtin'],
  },
  'what only Node has': {
    path: PAGE,
    invalid: 'export const bytes = Buffer.from(text); export const here = globalThis.__dirname;',
    valid: 'export const bytes = new TextEncoder().encode(text); export const at = (Buffer) => Buffer;',
    reports: ['builtin', 'builtin'],
  },
  'a file of the server in a page': {
    path: PAGE,
    invalid: "import { serve } from '../serve.ts';",
    valid: "import { DeskPage } from './desk-page.tsx';",
    reports: ['value'],
  },
  'a file of a page in the server': {
    path: SERVER,
    invalid: "import { DeskPage } from './web/desk-page.tsx';",
    valid: "import { loadPage } from './load-page.ts';",
    reports: ['value'],
  },
  'what both may import': {
    path: PAGE,
    invalid: "import { routes } from '../routes.ts';",
    valid: "import { routes } from '../shared/routes.ts';",
    reports: ['value'],
  },
  'shared code that takes a side': {
    path: 'packages/apps/desk/src/shared/routes.ts',
    invalid:
      "import { serve } from '../serve.ts'; import { DeskPage } from '../web/desk-page.tsx'; import 'node:path';",
    valid: "import { paths } from './paths.ts'; import { Ticket } from '@acme/tickets-types';",
    reports: ['value', 'value', 'builtin'],
  },
  'a type, a re-export and an import on demand': {
    path: PAGE,
    invalid:
      "import type { Serve } from '../serve.ts'; export * from '../serve.ts'; const serve = import('../serve.ts');",
    valid: "import type { P } from './p.ts'; export * from './p.ts'; const p = import('./p.ts');",
    reports: ['type', 'value', 'value'],
  },
  'a package of the other process': {
    path: UI,
    invalid: "import { openTickets } from '@acme/tickets-runtime'; import type { Repo } from '@acme/tickets-repo';",
    valid: "import { TicketSchema } from '@acme/tickets-types'; import { requestJson } from '@acme/providers-http';",
    reports: ['value', 'type'],
  },
  'the own package by its name': {
    path: PAGE,
    invalid: "import { startDesk } from '@acme/apps-desk';",
    validPath: 'packages/apps/desk/src/main.ts',
    valid: "import { startDesk } from '@acme/apps-desk';",
    reports: ['value'],
  },
  'a package that may not be imported at all, which another rule judges': {
    path: PAGE,
    invalid: "import { openTickets } from '@acme/tickets-runtime';",
    valid:
      "import { openTicketsRepo } from '@acme/tickets-repo'; import { x } from '../../../../tickets/runtime/src/x.ts';",
    reports: ['value'],
  },
  'a file that runs anywhere, and a test': {
    path: UI,
    invalid: "import { readFileSync } from 'node:fs';",
    validPath: 'packages/tickets/ui/src/tickets-page.test.tsx',
    valid: "import { readFileSync } from 'node:fs'; import { openTickets } from '@acme/tickets-runtime';",
    reports: ['builtin'],
  },
  'a util, which runs anywhere': {
    path: UI,
    invalid: "import { setTimeout } from 'node:timers/promises';",
    validPath: 'packages/utils/sleep/src/sleep.ts',
    valid: "import { setTimeout } from 'node:timers/promises';",
    reports: ['builtin'],
  },
});
