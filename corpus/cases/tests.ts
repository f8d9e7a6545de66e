import { byBoth, byGraph, byLinters, type EdgeCase } from '../edge-case.ts';

/** Tests name a package in ways of their own. */
export const TESTS: readonly EdgeCase[] = [
  {
    tries: 'an import in a test',
    forbidden: { 'packages/tickets/service/src/imports.test.ts': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/imports-down.test.ts': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'an import in a test of a component',
    forbidden: { 'packages/tickets/service/src/imports.test.tsx': "import '@acme/tickets-ui';" },
    allowed: { 'packages/tickets/service/src/imports-down.test.tsx': "import '@acme/tickets-types';" },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'vi.mock',
    forbidden: {
      'packages/tickets/service/src/mock.test.ts': `import { vi } from 'vitest';
vi.mock('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/mock-down.test.ts': `import { vi } from 'vitest';
vi.mock('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'vi.mock of an import()',
    forbidden: {
      'packages/tickets/service/src/mock-import.test.ts': `import { vi } from 'vitest';
vi.mock(import('@acme/tickets-ui'));`,
    },
    allowed: {
      'packages/tickets/service/src/mock-import-down.test.ts': `import { vi } from 'vitest';
vi.mock(import('@acme/tickets-types'));`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'vi.doMock',
    forbidden: {
      'packages/tickets/service/src/do-mock.test.ts': `import { vi } from 'vitest';
vi.doMock('@acme/tickets-ui', () => ({}));`,
    },
    allowed: {
      'packages/tickets/service/src/do-mock-down.test.ts': `import { vi } from 'vitest';
vi.doMock('@acme/tickets-types', () => ({}));`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'vi.importActual',
    forbidden: {
      'packages/tickets/service/src/import-actual.test.ts': `import { vi } from 'vitest';
await vi.importActual('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/import-actual-down.test.ts': `import { vi } from 'vitest';
await vi.importActual('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'vi under another name',
    forbidden: {
      'packages/tickets/service/src/renamed-mock.test.ts': `import { vi as v } from 'vitest';
v.mock('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/renamed-mock-down.test.ts': `import { vi as v } from 'vitest';
v.mock('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'mock taken out of vi',
    forbidden: {
      'packages/tickets/service/src/taken-mock.test.ts': `import { vi } from 'vitest';
const { mock } = vi;
mock('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/taken-mock-down.test.ts': `import { vi } from 'vitest';
const { mock } = vi;
mock('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'mock in brackets',
    forbidden: {
      'packages/tickets/service/src/brackets-mock.test.ts': `import { vi } from 'vitest';
vi['mock']('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/brackets-mock-down.test.ts': `import { vi } from 'vitest';
vi['mock']('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'the mocks of Node',
    forbidden: {
      'packages/tickets/service/src/node-mock.test.ts': `import { mock } from 'node:test';
mock.module('@acme/tickets-ui');`,
    },
    allowed: {
      'packages/tickets/service/src/node-mock-down.test.ts': `import { mock } from 'node:test';
mock.module('@acme/tickets-types');`,
    },
    sees: byBoth('imports-point-down', 'layer-edges'),
  },
  {
    tries: 'a name that only the running test knows',
    forbidden: {
      'packages/tickets/service/src/computed.test.ts':
        "const names = ['@acme/tickets-ui'];\nfor (const name of names) await import(name);",
    },
    allowed: {
      'packages/tickets/service/src/written-out.test.ts': "await import('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'an actual module under a name that only the running test knows',
    forbidden: {
      'packages/tickets/types/src/computed-actual.test.ts':
        "import { vi } from 'vitest';\nfor (const name of ['@acme/tickets-ui']) await vi.importActual(name);",
    },
    allowed: {
      'packages/tickets/types/src/actual.test.ts':
        "import { vi } from 'vitest';\nawait vi.importActual('@acme/utils-sleep');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'code that a test makes from a text',
    forbidden: {
      'packages/tickets/service/src/made.test.ts': 'new Function(\'return import("@acme/tickets-ui")\')();',
    },
    allowed: { 'packages/tickets/service/src/called.test.ts': "import '@acme/tickets-types';" },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'an environment that is a file of another package',
    forbidden: {
      'packages/tickets/service/src/around.test.ts': `// @vitest-environment ../../ui/src/around.ts
import '@acme/tickets-types';`,
    },
    allowed: {
      'packages/tickets/service/src/around.test.ts': `// @vitest-environment happy-dom
import '@acme/tickets-types';`,
    },
    sees: byLinters('no-relative-import-across-packages'),
  },
  {
    tries: 'a test that is run until it passes',
    forbidden: {
      'packages/tickets/service/src/again.test.ts': `import { test } from 'vitest';
const options = { retry: 3 };
test('x', options, () => undefined);`,
    },
    allowed: {
      'packages/tickets/service/src/again.test.ts': `import { test } from 'vitest';
const options = { timeout: 3 };
test('x', options, () => undefined);`,
    },
    sees: byLinters('no-unwaived-disable'),
  },
  {
    tries: 'tests that are all run until they pass',
    forbidden: {
      'packages/tickets/service/src/again.test.ts': `import { vi as it } from 'vitest';
it.setConfig({ retry: 3 });`,
    },
    allowed: {
      'packages/tickets/service/src/again.test.ts': `import { vi as it } from 'vitest';
it.setConfig({ testTimeout: 3 });`,
    },
    sees: byLinters('no-unwaived-disable'),
  },
];
