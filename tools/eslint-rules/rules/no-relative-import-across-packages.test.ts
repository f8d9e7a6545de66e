import { testRule } from '../test-rule.ts';
import { noRelativeImportAcrossPackages } from './no-relative-import-across-packages.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';

testRule(noRelativeImportAcrossPackages, {
  'a path into another layer': {
    path: SERVICE,
    invalid: "import { Ticket } from '../../types/src/ticket.ts';",
    valid: "import { Ticket } from '../src/ticket.ts';",
    reports: ['crossing'],
  },
  'a path into another domain': {
    path: SERVICE,
    invalid: "import { Account } from '../../../accounts/types/src/account.ts';",
    valid: "import { Account } from '@acme/accounts-types';",
    reports: ['crossing'],
  },
  'a path out of a package and back': {
    path: SERVICE,
    invalid: "import { Ticket } from '../../service/../types/src/ticket.ts';",
    valid: "import { Ticket } from '../../service/src/ticket.ts';",
    reports: ['crossing'],
  },
  'the folder of a package itself': {
    path: SERVICE,
    invalid: "import { Ticket } from '../../types';",
    valid: "import { Ticket } from '..';",
    reports: ['crossing'],
  },
  'a re-export and a type': {
    path: SERVICE,
    invalid: "export * from '../../types/src/ticket.ts'; type Ticket = import('../../types/src/ticket.ts').Ticket;",
    valid: "export * from './ticket.ts'; type Ticket = import('./ticket.ts').Ticket;",
    reports: ['crossing', 'crossing'],
  },
  'a mocked path': {
    path: 'packages/tickets/service/src/open-ticket.test.ts',
    invalid: "vi.mock('../../repo/src/find-ticket.ts');",
    valid: "vi.mock('./find-ticket.ts');",
    reports: ['crossing'],
  },
  'a triple-slash path': {
    path: SERVICE,
    invalid: '/// <reference path="../../types/src/globals.d.ts" />',
    valid: '/// <reference path="globals.d.ts" />',
    reports: ['crossing'],
  },
  'files found by pattern': {
    path: 'packages/tickets/ui/src/pages.ts',
    invalid: "const pages = import.meta.glob('../../service/src/*.ts');",
    valid: "const pages = import.meta.glob('./pages/*.ts');",
    reports: ['crossing'],
  },
  'a tool': {
    path: 'tools/cli/commands/check.ts',
    invalid: "import { findRoot } from '../../spec/find-root.ts';",
    valid: "import { findRoot } from '../find-root.ts';",
    reports: ['crossing'],
  },
  'a path up': {
    path: SERVICE,
    invalid: "import { page } from '../../ui/src/page.tsx';",
    valid: "import { page } from './page.tsx';",
    reports: ['forbidden'],
  },
  'a path into the internals of another domain': {
    path: SERVICE,
    invalid: "import { findAccount } from '../../../accounts/repo/src/find-account.ts';",
    valid: "import { findAccount } from './find-account.ts';",
    reports: ['forbidden'],
  },
  'a path from a package to a tool': {
    path: SERVICE,
    invalid: "import { findRoot } from '../../../../tools/spec/index.ts';",
    valid: "import { findRoot } from './find-root.ts';",
    reports: ['forbidden'],
  },
  'a path through node_modules to a workspace package': {
    path: SERVICE,
    invalid: "import { Ticket } from '../node_modules/@acme/tickets-types/src/index.ts';",
    valid: "import { Ticket } from '../node-modules/@acme/tickets-types/src/index.ts';",
    reports: ['crossing'],
  },
  'a path through node_modules to a vendor': {
    path: SERVICE,
    invalid: "import { z } from '../../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/index.js';",
    valid: "import { z } from 'zod';",
    reports: ['installed'],
  },
  'a file at the root': {
    path: SERVICE,
    invalid: "import spec from '../../../../harness.config.ts';",
    valid: "import spec from './harness.config.ts';",
    reports: ['outside'],
  },
  'a file beyond the root': {
    path: SERVICE,
    invalid: "import secrets from '../../../../../secrets.json' with { type: 'json' };",
    valid: "import secrets from '../secrets.json' with { type: 'json' };",
    reports: ['outside'],
  },
  'a folder that is no package': {
    path: SERVICE,
    invalid: "import { x } from '../../misc/x.ts';",
    validPath: 'packages/tickets/misc/y.ts',
    valid: "import { x } from './x.ts';",
    reports: ['outside'],
  },
  'an absolute path': {
    path: SERVICE,
    invalid: "import { x } from '/opt/shared/x.ts';",
    valid: "import { x } from 'opt/shared/x.ts';",
    reports: ['outside'],
  },
  'a file URL': {
    path: SERVICE,
    invalid: "const shared = import('file:///opt/shared/x.ts');",
    valid: "const shared = import('data:text/javascript,export{}');",
    reports: ['outside'],
  },
  'a file at the root that reads a package': {
    path: 'vitest.config.ts',
    invalid: "import { findRoot } from './tools/spec/index.ts';",
    valid: "import spec from './harness.config.ts'; import { x } from './scripts/x.ts';",
    reports: ['crossing'],
  },
  'a standalone package': {
    path: 'bench/measure.ts',
    invalid: "import { findRoot } from '../tools/spec/index.ts';",
    valid: "import { measure } from './measure.ts'; import bench from '.';",
    reports: ['forbidden'],
  },
});
