import type { HarnessSpec } from '@acme/tools-spec';
import { BOX, type Box, layOut, type Layout, type Panel } from './lay-out.ts';
import type { GraphEdge, PackageGraph } from './package-graph.ts';
import { routeEdge } from './route-edge.ts';

const HEADER = 76;

/** Colours by what an edge leads to. */
const EDGES = [
  ['own', 'within a domain', '#1f2937'],
  ['foreign', 'to another domain', '#0969da'],
  ['group', 'to a group', '#9a6bd1'],
  ['tool', 'between tools', '#6e7781'],
  ['forbidden', 'forbidden by the spec', '#d1242f'],
] as const;

/**
 * The graph as one SVG file that needs nothing else: no script, no font, no picture. A browser that knows :has() shows
 * the edges of the package under the pointer alone; titles say what a box or a line stands for.
 */
export const renderSvg = (graph: PackageGraph, spec: HarnessSpec): string => {
  const layout = layOut(graph, spec, HEADER);
  const ids = new Map([...layout.boxes.keys()].map((name, index) => [name, `p${index}`]));
  const idOf = (name: string): string => ids.get(name) ?? '';
  const title = `${spec.scope}: ${graph.packages.length} packages, ${graph.edges.length} edges`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="img" aria-label="${escape(title)}">`,
    `<style>${STYLE}${[...ids.values()].map((id) => `svg:has(#${id}:hover) .edge:not(.${id}){opacity:.05}`).join('')}</style>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z" fill="context-stroke"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text class="title" x="24" y="34">${escape(title)}</text>`,
    ...renderLegend(),
    ...layout.panels.flatMap((panel) => renderPanel(panel, layout.width)),
    ...graph.edges.toSorted(forbiddenLast).map((edge) => renderEdge(edge, layout, idOf)),
    ...[...layout.boxes.values()].map((box) => renderBox(box, graph, spec, idOf)),
    '</svg>',
    '',
  ].join('\n');
};

const STYLE = [
  'text{font:12px system-ui,sans-serif;fill:#1f2937}',
  '.title{font-size:18px;font-weight:600}.row{fill:#57606a}.column{font-weight:600;font-size:13px;text-anchor:middle}',
  '.box text{text-anchor:middle}.box .files{font-size:10px;fill:#57606a}',
  '.edge,.sample{fill:none;stroke-width:1.3}.group,.tool{stroke-width:1;opacity:.6}.forbidden{stroke-width:2.6;opacity:1}',
  ...EDGES.map(([name, , colour]) => `.${name}{stroke:${colour}}`),
].join('');

const renderLegend = (): string[] =>
  EDGES.map(([name, label], index) => {
    const x = 24 + index * 158;
    return `<path class="sample ${name}" d="M${x} 56h26" marker-end="url(#tip)"/><text class="row" x="${x + 34}" y="60">${label}</text>`;
  });

const renderPanel = ({ title, top, bottom, rows, columns }: Panel, width: number): string[] => [
  `<rect x="12" y="${top}" width="${width - 24}" height="${bottom - top}" rx="8" fill="#f6f8fa"/>`,
  ...(title
    ? [`<text class="column" style="text-anchor:start" x="24" y="${(top + bottom) / 2 + 4}">${escape(title)}</text>`]
    : []),
  ...rows.map(({ label, y }) => `<text class="row" x="24" y="${y + 4}">${escape(label)}</text>`),
  ...columns.map(({ label, x, y }) => `<text class="column" x="${x}" y="${y}">${escape(clip(label))}</text>`),
];

const forbiddenLast = (left: GraphEdge, right: GraphEdge): number => Number(right.allowed) - Number(left.allowed);

const renderEdge = (edge: GraphEdge, layout: Layout, idOf: (name: string) => string): string => {
  const [from, to] = [layout.boxes.get(edge.from), layout.boxes.get(edge.to)];
  if (!from || !to) return '';
  const path = routeEdge(from, to, layout.panels, layout.width - 32);
  const [site] = edge.sites;
  const place = site ? `: ${site.file}${site.line === undefined ? '' : `:${site.line}`}` : '';
  const classes = `edge ${classOf(edge, from, to)} ${idOf(edge.from)} ${idOf(edge.to)}`;
  return `<path class="${classes}" d="${path}" marker-end="url(#tip)"><title>${escape(`${edge.from} → ${edge.to}${place}`)}</title></path>`;
};

const classOf = ({ allowed }: GraphEdge, from: Box, to: Box): (typeof EDGES)[number][0] => {
  if (!allowed) return 'forbidden';
  if (to.family === 'tool') return 'tool';
  if (to.family !== 'layer') return 'group';
  return from.family === 'layer' && from.section === to.section && from.column === to.column ? 'own' : 'foreign';
};

const FILLS: Record<Box['family'], string> = {
  layer: '#ddf4ff',
  group: '#fbefff',
  tool: '#eaeef2',
  standalone: '#fff8c5',
  none: '#ffebe9',
};

const renderBox = (box: Box, { edges }: PackageGraph, spec: HarnessSpec, idOf: (name: string) => string): string => {
  const needs = edges.filter(({ from }) => from === box.name).length;
  const neededBy = edges.filter(({ to }) => to === box.name).length;
  const says = `${box.name}: ${box.files} source files, needs ${needs}, needed by ${neededBy}`;
  const height = spec.domains.layers.findIndex(({ name }) => name === box.kind);
  const fill = box.family === 'layer' ? `hsl(205 90% ${94 - Math.max(height, 0) * 3}%)` : FILLS[box.family];
  const corner = `x="${box.x - BOX.width / 2}" y="${box.y - BOX.height / 2}"`;
  return [
    `<g class="box" id="${idOf(box.name)}"><title>${escape(says)}</title>`,
    `<rect ${corner} width="${BOX.width}" height="${BOX.height}" rx="6" fill="${fill}" stroke="#8c959f"/>`,
    `<text x="${box.x}" y="${box.y - 1}">${escape(clip(box.label))}</text>`,
    `<text class="files" x="${box.x}" y="${box.y + 12}">${box.files} ${box.files === 1 ? 'file' : 'files'}</text></g>`,
  ].join('');
};

/** What fits into a box. */
const clip = (label: string): string => (label.length <= 19 ? label : `${label.slice(0, 18)}…`);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
