import { byBoth, byGraph, type EdgeCase } from '../edge-case.ts';

/** What is loaded while the program runs. */
export const LOADED_MODULES: readonly EdgeCase[] = [
  {
    tries: 'import()',
    forbidden: { 'packages/tickets/service/src/dynamic.ts': "export const load = () => import('@acme/tickets-ui');" },
    allowed: {
      'packages/tickets/service/src/dynamic-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import() with attributes',
    forbidden: {
      'packages/tickets/service/src/dynamic-attributes.ts':
        "export const load = () => import('@acme/tickets-ui', { with: {} });",
    },
    allowed: {
      'packages/tickets/service/src/dynamic-attributes-down.ts':
        "export const load = () => import('@acme/tickets-types', { with: {} });",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import() after a comment',
    forbidden: {
      'packages/tickets/service/src/dynamic-comment.ts':
        "export const load = () => import /* the page */ ('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/dynamic-comment-down.ts':
        "export const load = () => import /* the page */ ('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import() of a template',
    forbidden: {
      'packages/tickets/service/src/dynamic-template.ts': 'export const load = () => import(`@acme/tickets-ui`);',
    },
    allowed: {
      'packages/tickets/service/src/dynamic-template-down.ts':
        'export const load = () => import(`@acme/tickets-types`);',
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import() of a sum',
    forbidden: {
      'packages/tickets/service/src/dynamic-sum.ts': "export const load = () => import('@acme/' + 'tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/dynamic-sum-down.ts':
        "export const load = () => import('@acme/' + 'tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import() of a constant',
    forbidden: {
      'packages/tickets/service/src/dynamic-constant.ts': `const layer = 'tickets-ui';
export const load = () => import(\`@acme/\${layer}\`);`,
    },
    allowed: {
      'packages/tickets/service/src/dynamic-constant-down.ts': `const layer = 'tickets-types';
export const load = () => import(\`@acme/\${layer}\`);`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import.defer()',
    forbidden: {
      'packages/tickets/service/src/dynamic-defer.ts': "export const load = () => import.defer('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/dynamic-defer-down.ts':
        "export const load = () => import.defer('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'require',
    forbidden: { 'packages/tickets/service/src/require.cjs': "const ui = require('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/require-down.cjs': "const ui = require('@acme/tickets-types');" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'require in a .cts file',
    forbidden: { 'packages/tickets/service/src/require.cts': "const ui = require('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/require-down.cts': "const ui = require('@acme/tickets-types');" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'module.require',
    forbidden: { 'packages/tickets/service/src/module-require.cjs': "const ui = module.require('@acme/tickets-ui');" },
    allowed: {
      'packages/tickets/service/src/module-require-down.cjs': "const ui = module.require('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'require under another name',
    forbidden: {
      'packages/tickets/service/src/aliased-require.cjs': `const load = require;
load('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/aliased-require-down.cjs': `const load = require;
load('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a require in parentheses',
    forbidden: { 'packages/tickets/service/src/comma-require.cjs': "const ui = (0, require)('@acme/tickets-ui');" },
    allowed: { 'packages/tickets/service/src/comma-require-down.cjs': "const types = require('@acme/tickets-types');" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'require by call',
    forbidden: {
      'packages/tickets/service/src/called-require.cjs': "const ui = require.call(module, '@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/called-require-down.cjs': "const types = require('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'require by apply',
    forbidden: {
      'packages/tickets/service/src/applied-require.cjs':
        "const ui = Reflect.apply(require, module, ['@acme/tickets-ui']);",
    },
    allowed: {
      'packages/tickets/service/src/applied-require-down.cjs': "const types = require('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'require out of a list',
    forbidden: { 'packages/tickets/service/src/listed-require.cjs': "const ui = [require][0]('@acme/tickets-ui');" },
    allowed: {
      'packages/tickets/service/src/listed-require-down.cjs': "const types = require('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'require as an argument',
    forbidden: {
      'packages/tickets/service/src/default-require.cjs': "const load = (read = require) => read('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/default-require-down.cjs': "const types = require('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'the require of the main module',
    forbidden: {
      'packages/tickets/service/src/main-require.cjs': "const ui = require.main.require('@acme/tickets-ui');",
    },
    allowed: { 'packages/tickets/service/src/main-require-down.cjs': "const types = require('@acme/tickets-types');" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'createRequire',
    forbidden: {
      'packages/tickets/service/src/create-require.ts': `import { createRequire } from 'node:module';
export const ui = createRequire(import.meta.url)('@acme/tickets-ui');`,
    },
    allowed: { 'packages/tickets/service/src/create-require-down.ts': "import { page } from '@acme/tickets-types';" },
    sees: { eslint: ['imports-point-down'], oxlint: ['imports-point-down'], graph: ['io-edges', 'layer-edges'] },
  },
  {
    tries: 'createRequire under another name',
    forbidden: {
      'packages/tickets/service/src/renamed-require.ts': `import { createRequire as make } from 'node:module';
export const ui = make(import.meta.url)('@acme/tickets-ui');`,
    },
    allowed: { 'packages/tickets/service/src/renamed-require-down.ts': "import '@acme/tickets-types';" },
    sees: { eslint: ['imports-point-down'], oxlint: ['imports-point-down'], graph: ['io-edges', 'layer-edges'] },
  },
  {
    tries: 'createRequire of a namespace',
    forbidden: {
      'packages/tickets/service/src/namespace-require.ts': `import * as node from 'node:module';
const load = node.createRequire(import.meta.url);
export const ui = load('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/namespace-require-down.ts': "import * as types from '@acme/tickets-types';",
    },
    sees: { eslint: ['imports-point-down'], oxlint: ['imports-point-down'], graph: ['io-edges', 'layer-edges'] },
  },
  {
    tries: 'createRequire of a builtin that is asked for',
    forbidden: {
      'packages/tickets/service/src/builtin-require.ts': `const { createRequire } = process.getBuiltinModule('node:module');
export const ui = createRequire(import.meta.url)('@acme/tickets-ui');`,
    },
    allowed: { 'packages/tickets/service/src/builtin-require-down.ts': "import '@acme/tickets-types';" },
    sees: { eslint: ['imports-point-down'], oxlint: ['imports-point-down'], graph: ['io-edges', 'layer-edges'] },
  },
  {
    tries: 'Module._load',
    forbidden: {
      'packages/tickets/service/src/module-load.ts': `import Module from 'node:module';
export const ui = Module._load('@acme/tickets-ui');`,
    },
    allowed: { 'packages/tickets/service/src/module-load-down.ts': "import { isBuiltin } from 'node:module';" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'import.meta.resolve',
    forbidden: {
      'packages/tickets/service/src/meta-resolve.ts': "export const where = import.meta.resolve('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/meta-resolve-down.ts':
        "export const where = import.meta.resolve('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'import.meta.resolve in brackets',
    forbidden: {
      'packages/tickets/service/src/meta-resolve-brackets.ts':
        "export const where = import.meta['resolve']('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/meta-resolve-brackets-down.ts':
        "export const where = import.meta['resolve']('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'require.resolve',
    forbidden: {
      'packages/tickets/service/src/require-resolve.cjs': "const where = require.resolve('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/require-resolve-down.cjs': "const where = require.resolve('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a name in an object',
    forbidden: {
      'packages/tickets/service/src/object-name.ts': `const names = { ui: '@acme/tickets-ui' };
export const load = () => import(names.ui);`,
    },
    allowed: {
      'packages/tickets/service/src/object-name-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'io-edges'),
  },
  {
    tries: 'a name that is joined',
    forbidden: {
      'packages/tickets/service/src/joined-name.ts':
        "export const load = () => import(['@acme', 'tickets-ui'].join('/'));",
    },
    allowed: {
      'packages/tickets/service/src/joined-name-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'io-edges'),
  },
  {
    tries: 'a name from an argument',
    forbidden: { 'packages/tickets/service/src/given-name.ts': 'export const load = (name: string) => import(name);' },
    allowed: {
      'packages/tickets/service/src/given-name-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a require of a computed name',
    forbidden: { 'packages/tickets/service/src/computed-require.cjs': 'exports.load = (name) => require(name);' },
    allowed: {
      'packages/tickets/service/src/computed-require-down.cjs': "exports.load = () => require('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
];
