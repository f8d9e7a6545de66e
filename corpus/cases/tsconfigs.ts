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
    tries: 'a page that is left to a tsconfig that is not there',
    forbidden: {
      'packages/apps/desk/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["src/web"], "references": []}',
      'packages/apps/desk/src/web/left.tsx': 'export {};',
    },
    allowed: {
      'packages/apps/desk/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["src/web"], "references": [{ "path": "./src/web" }]}',
      'packages/apps/desk/src/web/tsconfig.json':
        '{"extends": "../../../../../tsconfig.base.json", "include": ["."], "references": []}',
      'packages/apps/desk/src/web/taken.tsx': 'export {};',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a page whose tsconfig includes nothing',
    forbidden: {
      'packages/apps/desk/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["src/web"], "references": [{ "path": "./src/web" }]}',
      'packages/apps/desk/src/web/tsconfig.json':
        '{"extends": "../../../../../tsconfig.base.json", "include": [], "references": []}',
      'packages/apps/desk/src/web/empty.tsx': 'export {};',
    },
    allowed: {
      'packages/apps/desk/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "include": ["src"], "exclude": ["src/web"], "references": [{ "path": "./src/web" }]}',
      'packages/apps/desk/src/web/tsconfig.json':
        '{"extends": "../../../../../tsconfig.base.json", "include": ["."], "references": []}',
      'packages/apps/desk/src/web/full.tsx': 'export {};',
    },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a tsconfig for one folder of a package',
    forbidden: {
      'packages/tickets/service/src/loose/tsconfig.json':
        '{"extends": "../../../../../tsconfig.base.json", "compilerOptions": {"noCheck": true}, "include": ["."]}',
      'packages/tickets/service/src/loose/loose.ts': 'export {};',
    },
    allowed: { 'packages/tickets/service/src/loose/tight.ts': 'export {};' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a server that is offered the DOM',
    forbidden: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"lib": ["es2024", "dom"]}, "include": ["src"], "references": []}',
    },
    allowed: {
      'packages/tickets/service/tsconfig.json':
        '{"extends": "../../../tsconfig.base.json", "compilerOptions": {"lib": ["es2024"]}, "include": ["src"], "references": []}',
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
