import { drawWorkspace, listEdges } from '@acme/tools-graph-rules';
import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { explainChain } from './explain-chain.ts';
import { findChain } from './find-chain.ts';
import { type GraphEdge, type PackageGraph, toPackageGraph } from './package-graph.ts';

const draw = (files: Record<string, string>): PackageGraph => {
  const workspace = drawWorkspace(files);
  return toPackageGraph(workspace, listEdges(workspace));
};

const tickets = draw({
  'packages/tickets/runtime/src/routes.ts': "\nimport { open } from '@acme/tickets-service';\n",
  'packages/tickets/service/src/open.ts': "import type { Ticket } from '@acme/tickets-types';\n",
  'packages/tickets/service/src/open.test.ts': "import { x } from '@acme/tickets-types';\n",
  'packages/tickets/types/src/index.ts': 'export {};\n',
});

test('a chain names its packages, and a file and line for each step', () => {
  expect(explainChain(tickets, '@acme/tickets-runtime', '@acme/tickets-types')).toBe(
    [
      '@acme/tickets-runtime → @acme/tickets-service → @acme/tickets-types',
      '  packages/tickets/runtime/src/routes.ts:2 imports @acme/tickets-service',
      '  packages/tickets/service/src/open.ts:1 imports types of @acme/tickets-types, and 1 more',
      '',
    ].join('\n'),
  );
});

test('where there is no chain, the way back is shown', () => {
  expect(explainChain(tickets, '@acme/tickets-types', '@acme/tickets-service')).toBe(
    '@acme/tickets-types does not need @acme/tickets-service; it is the other way round: @acme/tickets-service → @acme/tickets-types.\n',
  );
});

test('packages that do not know each other at all', () => {
  const graph = draw({
    'packages/utils/retry/src/index.ts': 'export {};\n',
    'packages/utils/sleep/src/index.ts': 'export {};\n',
  });
  expect(explainChain(graph, '@acme/utils-retry', '@acme/utils-sleep')).toBe(
    '@acme/utils-retry does not need @acme/utils-sleep.\n',
  );
});

test('an edge that only a manifest knows, or only a test, is said to be one', () => {
  const only = draw({
    'packages/utils/retry/package.json':
      '{ "name": "@acme/utils-retry", "exports": "./src/index.ts", "dependencies": { "@acme/utils-sleep": "workspace:*" } }',
    'packages/utils/chunk/src/chunk.test.ts': "import { sleep } from '@acme/utils-sleep';\n",
  });
  expect(explainChain(only, '@acme/utils-retry', '@acme/utils-sleep')).toMatch(
    /\n {2}packages\/utils\/retry\/package\.json declares @acme\/utils-sleep, which no file/,
  );
  expect(explainChain(only, '@acme/utils-chunk', '@acme/utils-sleep')).toMatch(
    /chunk\.test\.ts:1 imports, in a test or tool, @acme/,
  );
});

test('a forbidden edge is said to be one', () => {
  const upward = draw({ 'packages/tickets/types/src/x.ts': "import { x } from '@acme/tickets-ui';\n" });
  expect(explainChain(upward, '@acme/tickets-types', '@acme/tickets-ui')).toMatch(/; the spec forbids it\n$/);
});

/** Slow and obvious: the length of a shortest walk of at most `steps` edges. */
const shortest = (edges: readonly GraphEdge[], from: string, to: string, steps: number): number => {
  if (from === to) return 0;
  if (steps === 0) return Infinity;
  const nexts = edges.filter((edge) => edge.from === from).map((edge) => edge.to);
  return 1 + Math.min(Infinity, ...nexts.map((next) => shortest(edges, next, to, steps - 1)));
};

test('in random graphs the chain is real and as short as the slow search says', () => {
  const node = integer({ min: 0, max: 5 }).map(String);
  assert(
    property(array(tuple(node, node), { maxLength: 12 }), (pairs) => {
      const edges = pairs.map(([from, to]): GraphEdge => ({ from, to, allowed: true, sites: [] }));
      const chain = findChain(edges, '0', '5');
      expect(chain?.length ?? Infinity).toBe(shortest(edges, '0', '5', 5));
      expect(['0', ...(chain ?? []).map(({ to }) => to)].slice(0, -1)).toEqual((chain ?? []).map(({ from }) => from));
    }),
  );
});
