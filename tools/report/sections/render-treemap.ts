import { seconds } from '@acme/tools-budget';
import { clipLabel, type Label, widthOf } from '../charts/fit-label.ts';
import { type Cell, type Group, layOutTreemap, type Leaf } from '../charts/lay-out-treemap.ts';
import { countOf } from '../count-of.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import { percent } from '../percent.ts';
import type { Report, ReportPackage } from '../report.ts';
import { type Column, renderFolded } from './render-table.ts';

/** In CSS pixels: the widths at which labels are chosen, the widest first, what is laid out for, and how high it is. */
interface Size {
  name: string;
  widths: readonly number[];
  drawn: number;
  height: number;
}

/** Two drawings of the same: one for wide screens and paper, one for phones. */
const WIDE: Size = { name: 'wide', widths: [960, 640], drawn: 1120, height: 520 };
const NARROW: Size = { name: 'narrow', widths: [300], drawn: 340, height: 560 };
/** Shades that the style has for layers, from the lowest. */
const SHADES = 6;

/** What is spent where: by domain, and in it by layer. */
export const renderTreemap = (report: Report): Markup | undefined => {
  const { packages, layers, shape } = report;
  if (!shape || packages.length === 0) return undefined;
  const leaves = packages.map((each) => toLeaf(each, layers));
  const largest = sumUp(packages).slice(0, 3);
  const used = layers.filter((layer) => packages.some((each) => each.layer === layer));
  return html`<section id="cost" aria-labelledby="cost-title">
    <h2 id="cost-title">Cost by domain and layer</h2>
    <p>
      ${figure(shape.work)} of work in ${countOf(new Set(packages.map(({ group }) => group)).size, 'group')}. Most of it
      is in
      ${largest.map(({ group, total }, index) => html`${index === 0 ? '' : index === largest.length - 1 ? ' and ' : ', '}<strong>${group}</strong> (${figure(total)})`)}.
    </p>
    <figure aria-labelledby="cost-caption">
      <div class="chart">
        ${[WIDE, NARROW].map((size) => renderDrawing(layOutTreemap(leaves, size.drawn, size.height), size))}
      </div>
      <figcaption id="cost-caption">
        Areas are predicted seconds.
        ${used.map((layer) => html`<span class="key ${shadeOf(layers, layer)}"></span> ${layer} `)}<span
          class="key plain-key"
        ></span>
        outside of domains
      </figcaption>
    </figure>
    ${renderFolded('The same as a table', {
      caption: 'Cost by domain and layer, in seconds',
      columns: [
        { name: 'domain or group' },
        ...[...used, 'others', 'all'].map((name): Column => ({ name, isNumber: true })),
      ],
      rows: sumUp(packages).map(({ group, members, total }) => ({
        cells: [
          group,
          ...[...used, undefined].map((layer) => {
            const own = members.filter((each) => each.layer === layer);
            return own.length > 0 ? figure(totalOf(own)) : '–';
          }),
          figure(total),
        ],
      })),
    })}
  </section>`;
};

const toLeaf = ({ label, group, layer, seconds: value }: ReportPackage, layers: readonly string[]): Leaf => ({
  name: layer ?? label.split('/').at(-1) ?? label,
  group,
  fill: layer === undefined ? 'plain' : shadeOf(layers, layer),
  value,
});

const shadeOf = (layers: readonly string[], layer: string): string =>
  `shade${Math.round((layers.indexOf(layer) * (SHADES - 1)) / Math.max(1, layers.length - 1))}`;

const totalOf = (packages: readonly ReportPackage[]): number => packages.reduce((sum, each) => sum + each.seconds, 0);

const sumUp = (packages: readonly ReportPackage[]) =>
  [...Map.groupBy(packages, ({ group }) => group)]
    .map(([group, members]) => ({ group, members, total: totalOf(members) }))
    .toSorted((left, right) => right.total - left.total);

const renderDrawing = (groups: readonly Group[], size: Size): Markup =>
  html`<svg class="treemap ${size.name}" width="100%" height="${size.height}" aria-hidden="true">
    ${groups.map((group) => renderGroup(group, size))}
  </svg>`;

const renderGroup = (group: Group, size: Size): Markup => {
  const title = `${group.groups > 1 ? `${group.groups} small ones` : group.name}: ${seconds(group.value)}`;
  const texts = [`${group.name} ${seconds(group.value)}`, group.name];
  const labels = group.header > 0 ? fit(texts, group.width, size) : [];
  return html`<g
    >${group.cells.map((cell) => renderCell(cell, group, size))}<g
      ><title>${title}</title>${
        group.header > 0
          ? html`<rect
              class="header"
              x="${percent(group.x, size.drawn)}"
              y="${round(group.y)}"
              width="${percent(group.width, size.drawn)}"
              height="${group.header}"
            />`
          : undefined
      }<rect
        class="outline"
        x="${percent(group.x, size.drawn)}"
        y="${round(group.y)}"
        width="${percent(group.width, size.drawn)}"
        height="${round(group.height)}"
      />${labels.map(({ text, classes }) => html`<text class="header-text ${classes}" x="${percent(group.x, size.drawn)}" dx="5" y="${round(group.y + 13)}">${text}</text>`)}</g
    ></g
  >`;
};

const renderCell = (cell: Cell, group: Group, size: Size): Markup => {
  const [first] = cell.leaves;
  const name = cell.leaves.length > 1 ? `${cell.leaves.length} small` : (first?.name ?? '');
  const fill = cell.leaves.length > 1 ? 'plain' : (first?.fill ?? 'plain');
  const labels = cell.height >= 18 ? fit([name], cell.width, size) : [];
  const middle = percent(cell.x + cell.width / 2, size.drawn);
  return html`<g class="${fill}"
    ><title>${`${group.name} ${name}: ${seconds(cell.value)}`}</title
    ><rect
      x="${percent(cell.x, size.drawn)}"
      y="${round(cell.y)}"
      width="${percent(cell.width, size.drawn)}"
      height="${round(cell.height)}"
    />${labels.map(({ text, classes }) => html`<text class="${classes}" x="${middle}" y="${round(cell.y + cell.height / 2 + 4)}">${text}</text>`)}</g
  >`;
};

/** For each width at which the drawing is shown: the first of `texts` that fits whole, else as much of the last as fits. */
const fit = (texts: readonly string[], width: number, { widths, drawn }: Size): Label[] =>
  widths.flatMap((least, index) => {
    const room = (width / drawn) * least;
    const text = texts.find((each) => widthOf(each) <= room) ?? clipLabel(texts.at(-1) ?? '', room);
    const wider = widths[index - 1];
    return text === undefined ? [] : [{ text, classes: `from${least}${wider === undefined ? '' : ` until${wider}`}` }];
  });

const round = (value: number): number => Number(value.toFixed(2));
