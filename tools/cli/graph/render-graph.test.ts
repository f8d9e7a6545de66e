import { drawWorkspace, listEdges } from '@acme/tools-graph-rules';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { array, assert, integer, property, tuple } from 'fast-check';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { layOut } from './lay-out.ts';
import { type PackageGraph, toPackageGraph } from './package-graph.ts';
import { renderMermaid } from './render-mermaid.ts';
import { renderSvg } from './render-svg.ts';

const workspace = drawWorkspace({
  'packages/tickets/ui/src/list.ts': "import { open } from '@acme/tickets-service';\n",
  'packages/tickets/service/src/open.ts':
    "import { x } from '@acme/tickets-types';\nimport { now } from '@acme/providers-clock';\n",
  'packages/tickets/types/src/x.ts': "import { x } from '@acme/tickets-ui';\n",
  'packages/apps/desk/src/main.ts': "import { list } from '@acme/tickets-ui';\n",
  'tools/cli/run.ts': "import { x } from '@acme/tools-spec';\n",
});
const graph = toPackageGraph(workspace, listEdges(workspace));

test('mermaid has a box for each domain and group, and marks what is forbidden', () => {
  const text = renderMermaid(graph);
  expect(text).toMatch(/^flowchart TB\n {2}subgraph g0\["tickets"\]\n/);
  expect(text).toMatch(/subgraph g\d\["providers"\]\n {4}p\d\["clock"\]\n {2}end\n/);
  expect(text.match(/-->/g)).toHaveLength(5);
  expect(text.match(/-\. forbidden \.->/g)).toHaveLength(1);
  expect(text).toMatch(/ {2}linkStyle \d stroke:#d1242f/);
});

test('the svg is one well-formed element without script or anything to load', () => {
  const text = renderSvg(graph, EXAMPLE_SPEC);
  expect(parseSync('graph.tsx', text.replace(/<style>.*<\/style>/s, '')).errors).toEqual([]);
  expect(text).not.toMatch(/<script|href=|url\((?!#)|@import/);
});

test('the svg shows every package and every edge, with titles', () => {
  const text = renderSvg(graph, EXAMPLE_SPEC);
  expect(text.match(/<g class="box"/g)).toHaveLength(graph.packages.length);
  expect(text.match(/<path class="edge [a-z]+ p\d+ p\d+"/g)).toHaveLength(graph.edges.length);
  expect(text).toContain('<title>@acme/tickets-types → @acme/tickets-ui: packages/tickets/types/src/x.ts:1</title>');
  expect(text.match(/class="edge forbidden p/g)).toHaveLength(1);
});

test('apps are drawn above the domains, layers as rows from the highest, providers and tools below', () => {
  const { boxes } = layOut(graph, EXAMPLE_SPEC, 0);
  const heights = [
    'apps-desk',
    'tickets-ui',
    'tickets-service',
    'tickets-types',
    'providers-clock',
    'tools-cli',
    'tools-spec',
  ];
  const ys = heights.map((name) => boxes.get(`@acme/${name}`)?.y ?? -1);
  expect(ys).toEqual(ys.toSorted((left, right) => left - right));
  expect(new Set(ys).size).toBe(ys.length);
});

/** Packages of `domains` domains, `utils` helpers and `tools` tools, and some edges among them. */
const make = (
  domains: number,
  utils: number,
  tools: number,
  pairs: readonly (readonly [number, number])[],
): PackageGraph => {
  const layers = EXAMPLE_SPEC.domains.layers.map(({ name }) => name);
  const packages = [
    ...Array.from({ length: domains * layers.length }, (_, index) => {
      const [owner, kind] = [`domain${Math.floor(index / layers.length)}`, layers[index % layers.length] ?? ''];
      return {
        name: `@acme/${owner}-${kind}`,
        dir: `packages/${owner}/${kind}`,
        family: 'layer' as const,
        kind,
        owner,
        files: 3,
      };
    }),
    ...Array.from({ length: utils }, (_, index) => {
      const owner = `helper${index}`;
      return {
        name: `@acme/utils-${owner}`,
        dir: `packages/utils/${owner}`,
        family: 'group' as const,
        kind: 'utils',
        owner,
        files: 3,
      };
    }),
    ...Array.from({ length: tools }, (_, index) => {
      const owner = `tool${index}`;
      return {
        name: `@acme/tools-${owner}`,
        dir: `tools/${owner}`,
        family: 'tool' as const,
        kind: 'tool',
        owner,
        files: 3,
      };
    }),
  ];
  const edges = pairs.flatMap(([start, end]) => {
    const [from, to] = [packages[start % packages.length]?.name, packages[end % packages.length]?.name];
    return from && to && from !== to ? [{ from, to, allowed: true, sites: [] }] : [];
  });
  return { packages, edges };
};

test('whatever there is, cycles too, no two boxes overlap and none leaves the drawing', () => {
  const count = integer({ min: 0, max: 24 });
  const pairs = array(tuple(integer({ min: 0, max: 999 }), integer({ min: 0, max: 999 })), { maxLength: 40 });
  assert(
    property(count, count, count, pairs, (domains, utils, tools, edges) => {
      const drawn = make(domains, utils, tools, edges);
      const { boxes, width, height } = layOut(drawn, EXAMPLE_SPEC, 76);
      const places = [...boxes.values()].map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(drawn.packages.length);
      expect([...boxes.values()].every(({ x, y }) => x > 90 && x < width && y > 76 && y < height)).toBe(true);
      expect(renderSvg(drawn, EXAMPLE_SPEC)).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 30 },
  );
});
