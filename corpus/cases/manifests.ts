import { byGraph, byLinters, type EdgeCase } from '../edge-case.ts';

/** Manifests and settings. */
export const MANIFESTS: readonly EdgeCase[] = [
  {
    tries: 'a line in dependencies',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"@acme/tickets-ui": "workspace:*"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/uses-dependencies.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a line in devDependencies',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "devDependencies": {"@acme/tickets-ui": "workspace:*"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "devDependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/uses-devdependencies.test.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a line in peerDependencies',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "peerDependencies": {"@acme/tickets-ui": "workspace:*"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "peerDependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/uses-peerdependencies.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'a line in optionalDependencies',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "optionalDependencies": {"@acme/tickets-ui": "workspace:*"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "optionalDependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/uses-optionaldependencies.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('layer-edges'),
  },
  {
    tries: 'an import that is not declared',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
      'packages/tickets/service/src/undeclared.ts': "import '@acme/tickets-types';",
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/declared.ts': "import '@acme/tickets-types';",
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a forbidden import that is not declared',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}}',
      'packages/tickets/service/src/undeclared-ui.ts': "import '@acme/tickets-ui';",
      'packages/tickets/ui/src/index.ts': 'export {};',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"@acme/tickets-types": "workspace:*"}}',
      'packages/tickets/service/src/declared-types.ts': "import '@acme/tickets-types';",
    },
    sees: byLinters('imports-point-down'),
  },
  {
    tries: 'an alias of pnpm',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "workspace:@acme/tickets-ui@*"}}',
      'packages/tickets/service/src/pnpm-alias.ts': "import 'paper';",
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/pnpm-catalog.ts': "import 'paper';",
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'a link under another name',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "link:../ui"}}',
      'packages/tickets/service/src/pnpm-link.ts': "import 'paper';",
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/pnpm-catalog-too.ts': "import 'paper';",
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'an alias of the package',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "imports": {"#ui": "@acme/tickets-ui"}}',
      'packages/tickets/service/src/alias.ts': "import '#ui';",
    },
    allowed: { 'packages/tickets/service/src/no-alias.ts': "import '@acme/tickets-types';" },
    sees: byGraph('declared-dependencies', 'package-shape'),
  },
  {
    tries: 'an alias that is a path',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "imports": {"#ui/*": "../ui/src/*"}}',
      'packages/tickets/service/src/path-alias.ts': "import '#ui/page.ts';",
    },
    allowed: { 'packages/tickets/service/src/no-path-alias.ts': "import '@acme/tickets-types';" },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a command of another package',
    forbidden: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "bin": {"open": "../ui/src/main.ts"}, "exports": {".": "./src/index.ts"}}',
    },
    allowed: {
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "bin": {"open": "./src/main.ts"}, "exports": {".": "./src/index.ts"}}',
      'packages/tickets/service/src/main.ts': 'export {};',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'an override of the workspace',
    forbidden: {
      'pnpm-workspace.yaml': `overrides:
  paper: link:packages/tickets/ui
catalog:
  paper: 1.0.0
`,
      'docs/dependencies/paper.md': `---
purpose: paper
owner: packages/tickets/service
size: 1 MB
alternatives: none
---

Drawn.
`,
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/override.ts': "import 'paper';",
    },
    allowed: {
      'pnpm-workspace.yaml': `catalog:
  paper: 1.0.0
`,
      'docs/dependencies/paper.md': `---
purpose: paper
owner: packages/tickets/service
size: 1 MB
alternatives: none
---

Drawn.
`,
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/no-override.ts': "import 'paper';",
    },
    sees: byGraph('dependency-policy'),
  },
  {
    tries: 'a catalog that leads to the workspace',
    forbidden: {
      'pnpm-workspace.yaml': `catalog:
  paper: npm:@acme/tickets-ui@0.0.0
`,
      'docs/dependencies/paper.md': `---
purpose: paper
owner: packages/tickets/service
size: 1 MB
alternatives: none
---

Drawn.
`,
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/catalog-alias.ts': "import 'paper';",
    },
    allowed: {
      'pnpm-workspace.yaml': `catalog:
  paper: 1.0.0
`,
      'docs/dependencies/paper.md': `---
purpose: paper
owner: packages/tickets/service
size: 1 MB
alternatives: none
---

Drawn.
`,
      'packages/tickets/service/package.json':
        '{"name": "@acme/tickets-service", "version": "0.0.0", "private": true, "type": "module", "exports": {".": "./src/index.ts"}, "dependencies": {"paper": "catalog:"}}',
      'packages/tickets/service/src/catalog-version.ts': "import 'paper';",
    },
    sees: byGraph('dependency-policy'),
  },
];
