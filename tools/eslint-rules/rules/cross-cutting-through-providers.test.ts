import { testRule } from '../test-rule.ts';
import { crossCuttingThroughProviders } from './cross-cutting-through-providers.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const REPO = 'packages/tickets/repo/src/open-tickets-repo.ts';

testRule(crossCuttingThroughProviders, {
  'a vendor of a provider': {
    path: SERVICE,
    invalid: "import { trace } from '@opentelemetry/api';",
    valid: "import { defineCommand } from '@acme/providers-telemetry';",
    reports: ['owned'],
  },
  'the same import by its owner': {
    path: SERVICE,
    invalid: "import { trace } from '@opentelemetry/api';",
    validPath: 'packages/providers/telemetry/src/observe-run.ts',
    valid: "import { trace } from '@opentelemetry/api';",
    reports: ['owned'],
  },
  'another package of an owned scope, and the like of it': {
    path: SERVICE,
    invalid: "import { MeterProvider } from '@opentelemetry/sdk-metrics';",
    valid: "import { MeterProvider } from '@opentelemetry-fork/sdk-metrics';",
    reports: ['owned'],
  },
  'a type-only import': {
    path: SERVICE,
    invalid: "import type { Span } from '@opentelemetry/api';",
    valid: "import type { Telemetry } from '@acme/providers-telemetry';",
    reports: ['owned'],
  },
  'a re-export': {
    path: SERVICE,
    invalid: "export * from '@opentelemetry/api';",
    valid: "export * from '@acme/providers-telemetry';",
    reports: ['owned'],
  },
  'a deep specifier': {
    path: SERVICE,
    invalid: "import { trace } from '@opentelemetry/api/build/src/trace-api';",
    valid: "import { trace } from './opentelemetry/api.ts';",
    reports: ['owned'],
  },
  'an import on demand': {
    path: SERVICE,
    invalid: "export const load = () => import('@opentelemetry/api');",
    valid: "export const load = () => import('@acme/providers-telemetry');",
    reports: ['owned'],
  },
  'a mocked vendor': {
    path: 'packages/tickets/service/src/open-ticket.test.ts',
    invalid: "vi.mock('@opentelemetry/api');",
    valid: "vi.mock('@acme/providers-telemetry');",
    reports: ['owned'],
  },
  'a builtin of a util': {
    path: REPO,
    invalid: "import { DatabaseSync } from 'node:sqlite';",
    valid: "import { openDatabase } from '@acme/utils-open-database';",
    reports: ['owned'],
  },
  'a builtin under its other names': {
    path: REPO,
    invalid: "process.getBuiltinModule('node:sqlite'); require('sqlite');",
    valid: "process.getBuiltinModule('node:path'); require('path');",
    reports: ['owned', 'owned'],
  },
  'a package that may not import the owner': {
    path: REPO,
    invalid: "import { trace } from '@opentelemetry/api';",
    valid: 'export const openRepo = (trace: (name: string) => void) => trace;',
    reports: ['distant'],
  },
  'a vendor of a layer': {
    path: SERVICE,
    invalid: "import { useState } from 'react';",
    validPath: 'packages/tickets/ui/src/use-tickets.ts',
    valid: "import { useState } from 'react';",
    reports: ['misplaced'],
  },
  'an entry of a vendor, and another package with its name in front': {
    path: SERVICE,
    invalid: "import { jsx } from 'react/jsx-runtime';",
    valid: "import { createRoot } from 'react-dom/client';",
    reports: ['misplaced'],
  },
  'a tool': {
    path: 'tools/cli/render-page.ts',
    invalid: "import { createElement } from 'react';",
    validPath: 'vitest.config.ts',
    valid: "import { createElement } from 'react';",
    reports: ['misplaced'],
  },
  'a folder outside the layers': {
    path: 'packages/tickets/misc/src/index.ts',
    invalid: "import { trace } from '@opentelemetry/api';",
    valid: "import { z } from 'zod';",
    reports: ['distant'],
  },
});
