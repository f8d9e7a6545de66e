import type { HarnessSpec } from '@acme/tools-spec';
import { groupPackages, type PackageGroup } from './group-packages.ts';
import type { PackageGraph } from './package-graph.ts';
import { rankPackages } from './rank-packages.ts';

/** Lengths are in user units of the drawing, which a browser takes for pixels. */
export const BOX = { width: 140, height: 36 };
const GAP = { x: 64, y: 22 };
const PAD = 18;
const TITLE = 26;
const MARGIN = 24;
const ROW_LABEL = 84;
const COLUMNS = { least: 5, most: 9 };

/** Where a package is drawn; `x` and `y` are its middle. */
export interface Box {
  name: string;
  label: string;
  kind: string;
  family: PackageGroup['family'];
  files: number;
  x: number;
  y: number;
  /** Which stretch of the drawing it is in, from the top, and which row of boxes in there. */
  section: number;
  row: number;
  /** The domain's column; -1 where there are none. */
  column: number;
}

export interface Panel {
  title: string;
  top: number;
  bottom: number;
  /** Names of rows, at their middle. */
  rows: { label: string; y: number }[];
  /** Names of columns, at their middle. */
  columns: { label: string; x: number; y: number }[];
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<string, Box>;
  panels: Panel[];
}

/**
 * Places every package: groups that build on layers at the top, then the domains as columns and their layers as rows,
 * then the groups that layers build on, the tools by how much they build on each other, and what stands alone.
 */
export const layOut = (graph: PackageGraph, spec: HarnessSpec, top: number): Layout => {
  const groups = groupPackages(graph.packages);
  const domains = groups.filter(({ family }) => family === 'layer');
  const columns = Math.min(Math.max(domains.length, COLUMNS.least), COLUMNS.most);
  const layout: Layout = {
    width: MARGIN * 2 + ROW_LABEL + columns * (BOX.width + GAP.x) + PAD,
    height: top,
    boxes: new Map(),
    panels: [],
  };
  const layers = spec.domains.layers.map(({ name }) => name).toReversed();
  const ordered = orderGroups(groups, spec);
  for (const group of ordered.above) placeRows(layout, group.title, wrap(group.packages, columns), columns);
  for (const band of wrap(domains, columns)) placeDomains(layout, band, layers, columns);
  for (const group of ordered.below) {
    const rows = group.family === 'tool' ? rankPackages(group.packages, graph.edges) : [group.packages];
    placeRows(
      layout,
      group.title,
      rows.flatMap((row) => wrap(row, columns)),
      columns,
    );
  }
  layout.height += MARGIN - PAD;
  return layout;
};

/** Groups that may import layers are above the domains; the others below, those that import others of them first. */
const orderGroups = (groups: readonly PackageGroup[], { domains, groups: specified }: HarnessSpec) => {
  const layers = domains.layers.map(({ name }) => name);
  const importsOf = (title: string): string[] => specified.find(({ name }) => name === title)?.mayImport ?? [];
  const isAbove = ({ family, title }: PackageGroup): boolean =>
    family === 'group' && importsOf(title).some((kind) => layers.includes(kind));
  const others = groups.filter((group) => group.family !== 'layer' && !isAbove(group));
  const reach = ({ title, family }: PackageGroup): number =>
    family === 'group' ? importsOf(title).filter((kind) => kind !== title).length : -1;
  return {
    above: groups.filter(isAbove),
    below: others.toSorted((left, right) => reach(right) - reach(left)),
  };
};

const wrap = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const columnX = (column: number): number =>
  MARGIN + ROW_LABEL + GAP.x / 2 + BOX.width / 2 + column * (BOX.width + GAP.x);

const placeRows = (layout: Layout, title: string, rows: PackageGroup['packages'][], columns: number): void => {
  const section = layout.panels.length;
  const top = layout.height;
  const first = top + PAD + BOX.height / 2;
  for (const [row, packages] of rows.entries()) {
    for (const [index, each] of packages.entries()) {
      const x = columnX(index + (columns - packages.length) / 2);
      layout.boxes.set(each.name, { ...each, x, y: first + row * (BOX.height + GAP.y), section, row, column: -1 });
    }
  }
  const bottom = first + (rows.length - 1) * (BOX.height + GAP.y) + BOX.height / 2 + PAD;
  layout.panels.push({ title, top, bottom, rows: [], columns: [] });
  layout.height = bottom + PAD;
};

const placeDomains = (layout: Layout, band: PackageGroup[], layers: string[], columns: number): void => {
  const section = layout.panels.length;
  const top = layout.height;
  const first = top + PAD + TITLE + BOX.height / 2;
  const rowY = (row: number): number => first + row * (BOX.height + GAP.y);
  const xOf = (index: number): number => columnX(index + Math.floor((columns - band.length) / 2));
  // A layer of several parts takes as many rows, in all domains of the band.
  const heights = layers.map((layer) =>
    Math.max(1, ...band.map(({ packages }) => packages.filter(({ kind }) => kind === layer).length)),
  );
  const startOf = (layer: number): number => heights.slice(0, layer).reduce((sum, height) => sum + height, 0);
  for (const [index, { packages }] of band.entries()) {
    for (const [at, each] of packages.entries()) {
      const part = packages.slice(0, at).filter(({ kind }) => kind === each.kind).length;
      const row = startOf(Math.max(layers.indexOf(each.kind), 0)) + part;
      layout.boxes.set(each.name, { ...each, x: xOf(index), y: rowY(row), section, row, column: index });
    }
  }
  const bottom = rowY(startOf(layers.length) - 1) + BOX.height / 2 + PAD;
  layout.panels.push({
    title: '',
    top,
    bottom,
    rows: layers.map((label, layer) => ({ label, y: rowY(startOf(layer)) })),
    columns: band.map(({ title }, index) => ({ label: title, x: xOf(index), y: top + PAD + TITLE / 2 })),
  });
  layout.height = bottom + PAD;
};
