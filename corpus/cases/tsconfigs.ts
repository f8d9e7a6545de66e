import { byGraph, type EdgeCase } from '../edge-case.ts';

/** What the compiler is told to see otherwise than the runtime, or not at all. */
export const TSCONFIGS: readonly EdgeCase[] = [
  {
    tries: 'the paths of its tsconfig',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"paths": {"paper": ["../ui/src/index.ts"]}}, "include": ["src"], "references": []}',
      'packages/tickets/service/src/paths.ts': "import type { Page } from 'paper';",
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"rootDir": "src"}, "include": ["src"], "references": []}',
      'packages/tickets/service/src/no-paths.ts': "import type { Page } from 'paper';",
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a tsconfig that extends another',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../ui/tsconfig.json", "include": ["src"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "references": []}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'the types of its tsconfig',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"types": ["@acme/tickets-ui"]}, "include": ["src"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"types": ["node"]}, "include": ["src"], "references": []}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a path in the types of its tsconfig',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"types": ["../ui/src/globals.d.ts"]}, "include": ["src"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"types": ["node"]}, "include": ["src"], "references": []}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'the files of another package in its tsconfig',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src", "../ui/src"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "references": []}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a file that its tsconfig excludes',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["src/loose.ts"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["dist"], "references": []}',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a file that its tsconfig does not include',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src/index.ts"], "references": []}',
      'packages/tickets/service/src/loose.ts': 'export {};',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "references": []}',
      'packages/tickets/service/src/loose.ts': 'export {};',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'the paths of the base tsconfig',
    forbidden: {
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
      'package.json': '{"name": "acme-workspace", "private": true}',
      'tsconfig.base.json': '{"compilerOptions": {"paths": {"paper": ["./packages/tickets/ui/src/index.ts"]}}}',
      'packages/tickets/service/src/base-paths.ts': "import type { Page } from 'paper';",
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
      'package.json': '{"name": "acme-workspace", "private": true}',
      'tsconfig.base.json': '{"compilerOptions": {}}',
      'packages/tickets/service/src/no-base-paths.ts': "import type { Page } from 'paper';",
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a compiler that checks nothing',
    forbidden: {
      'package.json': '{"name": "acme-workspace", "private": true}',
      'tsconfig.base.json': '{"compilerOptions": {"noCheck": true}}',
      'packages/tickets/service/src/unchecked.ts': 'export {};',
    },
    allowed: {
      'package.json': '{"name": "acme-workspace", "private": true}',
      'tsconfig.base.json': '{"compilerOptions": {"noEmit": true}}',
      'packages/tickets/service/src/unchecked.ts': 'export {};',
    },
    sees: byGraph('package-shape'),
  },
];
