import { testRule } from '../test-rule.ts';
import { noDeepImport } from './no-deep-import.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';

testRule(noDeepImport, {
  'a file of another package': {
    path: SERVICE,
    invalid: "import { Ticket } from '@acme/tickets-types/src/ticket.ts';",
    valid: "import { Ticket } from '@acme/tickets-types';",
    reports: ['inside'],
  },
  'a subpath without an ending': {
    path: SERVICE,
    invalid: "import { Ticket } from '@acme/tickets-types/ticket';",
    valid: "import { Ticket } from './ticket.ts';",
    reports: ['inside'],
  },
  'a manifest': {
    path: SERVICE,
    invalid: "import manifest from '@acme/tickets-types/package.json' with { type: 'json' };",
    valid: "import manifest from '../package.json' with { type: 'json' };",
    reports: ['inside'],
  },
  'a slash at the end': {
    path: SERVICE,
    invalid: "import { Ticket } from '@acme/tickets-types/';",
    valid: "import { Ticket } from '@acme/tickets-types?raw';",
    reports: ['inside'],
  },
  'a type, a re-export and a mock': {
    path: 'packages/tickets/service/src/open-ticket.test.ts',
    invalid:
      "import type { T } from '@acme/tickets-types/src/t.ts'; export * from '@acme/tickets-repo/src/r.ts'; vi.mock('@acme/tickets-repo/src/r.ts');",
    valid:
      "import type { T } from '@acme/tickets-types'; export * from '@acme/tickets-repo'; vi.mock('@acme/tickets-repo');",
    reports: ['inside', 'inside', 'inside'],
  },
  'a package with a group of its own': {
    path: SERVICE,
    invalid: "import { log } from '@acme/providers-telemetry/src/log.ts';",
    valid: "import { log } from '@acme/providers-telemetry';",
    reports: ['inside'],
  },
  'the package itself': {
    path: SERVICE,
    invalid: "import { closeTicket } from '@acme/tickets-service/src/close-ticket.ts';",
    valid: "import { closeTicket } from '@acme/tickets-service';",
    reports: ['own'],
  },
  'a package that may not be imported, which another rule judges': {
    path: SERVICE,
    invalid: "import { log } from '@acme/providers-telemetry/src/log.ts';",
    valid: "import { page } from '@acme/tickets-ui/src/page.tsx'; import { x } from '@acme/accounts-repo/src/x.ts';",
    reports: ['inside'],
  },
  'the source of a vendor': {
    path: SERVICE,
    invalid: "import { core } from 'zod/src/v4/core.ts';",
    valid: "import { core } from 'zod/v4/core';",
    reports: ['vendor'],
  },
  'what a vendor built': {
    path: SERVICE,
    invalid: "import { thing } from '@vendor/kit/dist/thing.js';",
    valid: "import { thing } from '@vendor/kit/distance.js'; import '@vendor/kit/dist/kit.css';",
    reports: ['vendor'],
  },
  'internals of a vendor': {
    path: SERVICE,
    invalid: "import { thing } from 'kit/internal/thing'; import { other } from 'kit/lib/_internals/other';",
    valid: "import { thing } from 'kit/lib/thing';",
    reports: ['vendor', 'vendor'],
  },
  'a vendor that belongs to another, which another rule judges': {
    path: SERVICE,
    invalid: "import { thing } from 'kit/build/thing';",
    valid: "import { trace } from '@opentelemetry/api/build/src/trace-api';",
    reports: ['vendor'],
  },
});
