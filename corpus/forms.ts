/** How one module names another, for the drawn edges: the ending of the file and its text. */
interface Form {
  ending: string;
  write: (specifier: string) => string;
}

export const FORMS = {
  import: { ending: '.ts', write: (name) => `import { x } from '${name}';` },
  'import for effect': { ending: '.mts', write: (name) => `import '${name}';` },
  'import type': { ending: '.ts', write: (name) => `import type { X } from '${name}';` },
  'inline type': { ending: '.tsx', write: (name) => `import { type X } from '${name}';` },
  'import in JavaScript': { ending: '.js', write: (name) => `import { x } from '${name}';` },
  're-export': { ending: '.ts', write: (name) => `export { x } from '${name}';` },
  'export *': { ending: '.mjs', write: (name) => `export * from '${name}';` },
  'export type *': { ending: '.d.ts', write: (name) => `export type * from '${name}';` },
  'import()': { ending: '.ts', write: (name) => `export const load = () => import('${name}');` },
  'import() of a template': { ending: '.ts', write: (name) => `export const load = () => import(\`${name}\`);` },
  'import() of a constant': {
    ending: '.ts',
    write: (name) => `const to = '${name}';\nexport const load = () => import(to);`,
  },
  'import() of a local': {
    ending: '.ts',
    write: (name) => `export const load = () => { const to = '${name}'; return import(to); };`,
  },
  'a type query': { ending: '.ts', write: (name) => `export type X = import('${name}').X;` },
  'import = require': { ending: '.cts', write: (name) => `import x = require('${name}');` },
  require: { ending: '.cjs', write: (name) => `const x = require('${name}');` },
  'an aliased require': { ending: '.cjs', write: (name) => `const load = require;\nload('${name}');` },
  createRequire: {
    ending: '.ts',
    write: (name) => `import { createRequire as make } from 'node:module';\nmake(import.meta.url)('${name}');`,
  },
  'import.meta.resolve': { ending: '.ts', write: (name) => `export const at = import.meta.resolve('${name}');` },
  'a JSDoc type': { ending: '.js', write: (name) => `/** @type {import('${name}').X} */\nexport let x;` },
  'a JSDoc import': { ending: '.mjs', write: (name) => `/** @import { X } from '${name}' */\nexport let x;` },
  'a reference': { ending: '.ts', write: (name) => `/// <reference types="${name}" />\nexport {};` },
  'a mock': { ending: '.test.ts', write: (name) => `import { vi } from 'vitest';\nvi.mock('${name}');` },
  'a renamed mock': { ending: '.test.ts', write: (name) => `import { vi as v } from 'vitest';\nv.mock('${name}');` },
  'an actual module': {
    ending: '.test.ts',
    write: (name) => `import { vi } from 'vitest';\nawait vi.importActual('${name}');`,
  },
} satisfies Record<string, Form>;

export const FORM_NAMES = Object.keys(FORMS).filter((name): name is keyof typeof FORMS => name in FORMS);
