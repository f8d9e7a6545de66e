import { byBoth, byGraph, byLinters, type EdgeCase } from '../edge-case.ts';

/** Names that no search of the text finds. */
export const SPELLING: readonly EdgeCase[] = [
  {
    tries: 'eval in escapes',
    forbidden: { 'packages/tickets/service/src/spelled.ts': "export const load = () => \\u0065val('1');" },
    allowed: { 'packages/tickets/service/src/spelled.ts': 'export const \\u0065valuate = () => 1;' },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'the constructor of a function by a sum',
    forbidden: {
      'packages/tickets/service/src/summed.ts': "export const load = (() => 1)['constr' + 'uctor']('return 1');",
    },
    allowed: { 'packages/tickets/service/src/summed.ts': "export const size = (() => 1)['len' + 'gth'];" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'vi.mock by a sum',
    forbidden: {
      'packages/tickets/service/src/summed.test.ts': `import { vi } from 'vitest';
vi['mo' + 'ck']('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/summed.test.ts': `import { vi } from 'vitest';
vi['mo' + 'ck']('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'module.require by a template',
    forbidden: {
      'packages/tickets/service/src/summed.cjs': "exports.load = () => module[`req${'uire'}`]('@acme/tickets-ui');",
    },
    allowed: {
      'packages/tickets/service/src/summed.cjs': "exports.load = () => module[`req${'uire'}`]('@acme/tickets-types');",
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a skipped test by a sum',
    forbidden: {
      'packages/tickets/service/src/skipped.test.ts': `import { test } from 'vitest';
test['sk' + 'ip']('x', () => undefined);`,
    },
    allowed: {
      'packages/tickets/service/src/skipped.test.ts': `import { test } from 'vitest';
test['concur' + 'rent']('x', () => undefined);`,
    },
    sees: byLinters('no-unwaived-disable'),
  },
  {
    tries: 'the global object as the this of a script',
    forbidden: {
      'packages/tickets/service/src/sloppy.cjs': 'exports.load = function () { return this.process; };',
    },
    allowed: {
      'packages/tickets/service/src/sloppy.cjs': 'exports.Ticket = class { title() { return this.process; } };',
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'the global object as the this of a script, handed on',
    forbidden: {
      'packages/tickets/service/src/handed.cjs': "exports.load = (function () { return this; })()['ev' + 'al'];",
    },
    allowed: { 'packages/tickets/service/src/handed.cjs': 'exports.title = function () { return this.title; };' },
    sees: byGraph('io-edges'),
  },
];
