import { testRule } from '../test-rule.ts';
import { noCrossDomainInternals } from './no-cross-domain-internals.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';

testRule(noCrossDomainInternals, {
  'a static import': {
    path: SERVICE,
    invalid: "import { findAccount } from '@acme/accounts-repo';",
    valid: "import { AccountSchema } from '@acme/accounts-types';",
    reports: ['value'],
  },
  'the same layer of another domain': {
    path: SERVICE,
    invalid: "import { openAccount } from '@acme/accounts-service';",
    valid: "import { openTicket } from '@acme/tickets-service';",
    reports: ['value'],
  },
  'a type-only import': {
    path: SERVICE,
    invalid: "import type { Account } from '@acme/accounts-service';",
    valid: "import type { Account } from '@acme/accounts-types';",
    reports: ['type'],
  },
  'a deep specifier': {
    path: SERVICE,
    invalid: "export * from '@acme/accounts-repo/src/find-account.ts';",
    valid: "export * from '@acme/accounts-types/src/account.ts';",
    reports: ['value'],
  },
  'a dynamic import': {
    path: SERVICE,
    invalid: "const accounts = import('@acme/accounts-repo');",
    valid: "const accounts = import('@acme/accounts-types');",
    reports: ['value'],
  },
  'a mocked module': {
    path: 'packages/tickets/service/src/open-ticket.test.ts',
    invalid: "vi.mock('@acme/accounts-repo');",
    valid: "vi.mock('@acme/tickets-repo');",
    reports: ['mock'],
  },
  'a domain with a hyphen in its name': {
    path: SERVICE,
    invalid: "import { sendMail } from '@acme/mail-lists-service';",
    valid: "import { Mail } from '@acme/mail-lists-types';",
    reports: ['value'],
  },
  'a layer that may import no provider': {
    path: 'packages/tickets/repo/src/find-ticket.ts',
    invalid: "import { findAccount } from '@acme/accounts-repo';",
    valid: "import { AccountId } from '@acme/accounts-types';",
    reports: ['value'],
  },
  'an app, which the graph rules judge': {
    path: SERVICE,
    invalid: "import { routes } from '@acme/accounts-runtime';",
    validPath: 'packages/apps/desk/src/wire.ts',
    valid: "import { routes } from '@acme/accounts-runtime';",
    reports: ['value'],
  },
  'the own domain, which another rule judges': {
    path: SERVICE,
    invalid: "import { page } from '@acme/accounts-ui';",
    valid: "import { page } from '@acme/tickets-ui';",
    reports: ['value'],
  },
  'a package outside the workspace': {
    path: SERVICE,
    invalid: "import { x } from '@acme/accounts-config';",
    valid: "import { x } from 'accounts-config'; import { y } from '@other/accounts-config';",
    reports: ['value'],
  },
});
