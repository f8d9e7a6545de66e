import { byBoth, byGraph, byLinters, type EdgeCase } from '../edge-case.ts';

/** Every relation that the spec can forbid. */
export const RELATIONS: readonly EdgeCase[] = [
  {
    tries: 'upward, in a domain',
    forbidden: { 'packages/tickets/repo/src/upward.ts': "import '@acme/tickets-runtime';" },
    allowed: { 'packages/tickets/repo/src/upward-allowed.ts': "import '@acme/tickets-config';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'upward, from the lowest layer',
    forbidden: { 'packages/tickets/types/src/lowest.ts': "import '@acme/tickets-config';" },
    allowed: { 'packages/tickets/types/src/lowest-allowed.ts': "import 'zod';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'into another domain',
    forbidden: { 'packages/tickets/service/src/foreign.ts': "import '@acme/accounts-repo';" },
    allowed: { 'packages/tickets/service/src/foreign-allowed.ts': "import '@acme/accounts-types';" },
    sees: byBoth('no-cross-domain-internals', 'layer-edges'),
  },
  {
    tries: 'into a lower layer of another domain',
    forbidden: { 'packages/tickets/ui/src/foreign-config.ts': "import '@acme/accounts-config';" },
    allowed: { 'packages/tickets/ui/src/foreign-config-allowed.ts': "import '@acme/accounts-types';" },
    sees: byBoth('no-cross-domain-internals', 'layer-edges'),
  },
  {
    tries: 'a repo to a provider',
    forbidden: { 'packages/tickets/repo/src/provider.ts': "import '@acme/providers-clock';" },
    allowed: { 'packages/tickets/repo/src/provider-allowed.ts': "import '@acme/utils-retry';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a util to a provider',
    forbidden: { 'packages/utils/retry/src/provider.ts': "import '@acme/providers-clock';" },
    allowed: { 'packages/utils/retry/src/provider-allowed.ts': "import '@acme/utils-sleep';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a util to a domain',
    forbidden: { 'packages/utils/retry/src/domain.ts': "import '@acme/tickets-types';" },
    allowed: { 'packages/utils/retry/src/domain-allowed.ts': "import '@acme/utils-sleep';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a provider to a provider',
    forbidden: { 'packages/providers/http/src/provider.ts': "import '@acme/providers-clock';" },
    allowed: { 'packages/providers/http/src/provider-allowed.ts': "import '@acme/utils-sleep';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a provider to a domain',
    forbidden: { 'packages/providers/http/src/domain.ts': "import '@acme/tickets-service';" },
    allowed: { 'packages/providers/http/src/domain-allowed.ts': "import '@acme/utils-sleep';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a domain to an app',
    forbidden: { 'packages/tickets/ui/src/app.ts': "import '@acme/apps-desk';" },
    allowed: { 'packages/tickets/ui/src/app-allowed.ts': "import '@acme/tickets-types';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a provider to an app',
    forbidden: { 'packages/providers/http/src/app.ts': "import '@acme/apps-desk';" },
    allowed: { 'packages/providers/http/src/app-allowed.ts': "import '@acme/utils-sleep';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'an app to an app',
    forbidden: { 'packages/apps/desk/src/app.ts': "import '@acme/apps-clerk';" },
    allowed: { 'packages/apps/desk/src/app-allowed.ts': "import '@acme/tickets-runtime';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'an app to a service',
    forbidden: { 'packages/apps/desk/src/service.ts': "import '@acme/tickets-service';" },
    allowed: { 'packages/apps/desk/src/service-allowed.ts': "import '@acme/tickets-runtime';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a package to a tool',
    forbidden: { 'packages/tickets/service/src/tool.ts': "import '@acme/tools-spec';" },
    allowed: { 'packages/tickets/service/src/tool-allowed.ts': "import '@acme/providers-clock';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a tool to a package',
    forbidden: { 'tools/findings/package.ts': "import '@acme/utils-retry';" },
    allowed: { 'tools/findings/package-allowed.ts': "import 'node:path';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a tool to a tool that it may not need',
    forbidden: { 'tools/spec/tool.ts': "import '@acme/tools-cli';" },
    allowed: { 'tools/spec/tool-allowed.ts': "import '@acme/tools-findings';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a package to a standalone one',
    forbidden: {
      'packages/apps/desk/src/standalone.ts': "import 'bench';",
      'bench/package.json':
        '{"name": "bench", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
    },
    allowed: { 'packages/apps/desk/src/no-standalone.ts': "import '@acme/tickets-runtime';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a standalone package to the others',
    forbidden: {
      'packages/tickets/ui/src/measured.ts': 'export {};',
      'bench/package.json':
        '{"name": "bench", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"@acme/tickets-ui": "workspace:*"}}',
      'bench/run.ts': "import '@acme/tickets-ui';",
    },
    allowed: {
      'bench/package.json':
        '{"name": "bench", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"zod": "catalog:"}}',
      'bench/measure.ts': "import 'zod';",
    },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a re-export through an allowed package',
    forbidden: {
      'packages/tickets/types/src/through.ts': "export * from '@acme/tickets-ui';",
      'packages/tickets/service/src/through.ts': "export * from '@acme/tickets-types';",
    },
    allowed: { 'packages/tickets/service/src/through-types.ts': "export * from '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a re-export through a util',
    forbidden: {
      'packages/utils/retry/src/through.ts': "export * from '@acme/providers-clock';",
      'packages/tickets/repo/src/through.ts': "export * from '@acme/utils-retry';",
    },
    allowed: { 'packages/tickets/repo/src/through-utils.ts': "export * from '@acme/utils-retry';" },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a vendor of others',
    forbidden: { 'packages/tickets/service/src/vendor.ts': "import '@opentelemetry/api';" },
    allowed: { 'packages/tickets/service/src/vendor-allowed.ts': "import '@acme/providers-telemetry';" },
    sees: byLinters('cross-cutting-through-providers'),
  },
  {
    tries: 'a builtin of others',
    forbidden: { 'packages/tickets/service/src/builtin.ts': "import 'node:sqlite';" },
    allowed: { 'packages/tickets/service/src/builtin-allowed.ts': "import 'node:path';" },
    sees: byLinters('cross-cutting-through-providers'),
  },
];
