import { BOX, type Box, type Panel } from './lay-out.ts';

/** Lines run between the columns, so that they do not cross boxes: this far from the side they leave and from that they enter. */
const GUTTER = { leave: 16, enter: 34 };
const BEND = 26;

const HALF = { x: BOX.width / 2, y: BOX.height / 2 };

/** The path of an edge, as SVG's path data, from the box that needs to the box that is needed. */
export const routeEdge = (from: Box, to: Box, panels: readonly Panel[], right: number): string => {
  if (from.section === to.section) return routeWithin(from, to);
  const [leaves, enters] = [panels[from.section], panels[to.section]];
  if (!leaves || !enters || from.section > to.section) return routeAcross(from, to);
  if (from.column >= 0 && to.column >= 0) return routeAcross(from, to);
  // The columns of all bands of domains are in line, so that the space between them is free from top to bottom.
  const bands = panels.filter(({ columns }) => columns.length > 0);
  if (from.column >= 0) return routeDown(from, to, bands.at(-1)?.bottom ?? leaves.bottom);
  if (to.column >= 0) return routeInto(from, to, bands[0]?.top ?? enters.top);
  const between = panels.slice(from.section + 1, to.section);
  const [first, last] = [between[0], between.at(-1)];
  if (!first || !last) return routeStraight(from, to);
  return join(
    `M${from.x} ${from.y + HALF.y}`,
    `C${from.x} ${from.y + HALF.y + BEND} ${right} ${first.top - BEND} ${right} ${first.top}`,
    `L${right} ${last.bottom}`,
    `C${right} ${last.bottom + BEND} ${to.x} ${to.y - HALF.y - BEND} ${to.x} ${to.y - HALF.y}`,
  );
};

const routeWithin = (from: Box, to: Box): string => {
  if (from.column >= 0 && from.column !== to.column) return routeAcross(from, to);
  if (from.row === to.row) return routeOver(from, to);
  if (from.column < 0 || Math.abs(from.row - to.row) === 1) return routeStraight(from, to);
  const side = from.x - HALF.x;
  const bulge = side - 6 - 4 * Math.abs(from.row - to.row);
  return join(`M${side} ${from.y}`, `C${bulge} ${from.y} ${bulge} ${to.y} ${side} ${to.y}`);
};

/** From the lower side of a box to the upper side of one below it, or the other way round. */
const routeStraight = (from: Box, to: Box): string => {
  const way = from.y < to.y ? 1 : -1;
  const [start, end] = [from.y + way * HALF.y, to.y - way * HALF.y];
  if (from.x === to.x && Math.abs(end - start) < BOX.height) return `M${from.x} ${start}L${to.x} ${end}`;
  return join(`M${from.x} ${start}`, `C${from.x} ${start + way * BEND} ${to.x} ${end - way * BEND} ${to.x} ${end}`);
};

/** An arc above two boxes of one row. */
const routeOver = (from: Box, to: Box): string => {
  const top = from.y - HALF.y;
  return join(`M${from.x} ${top}`, `C${from.x} ${top - BEND} ${to.x} ${top - BEND} ${to.x} ${top}`);
};

/** From the side of a box to the facing side of one in another column. */
const routeAcross = (from: Box, to: Box): string => {
  const way = from.x <= to.x ? 1 : -1;
  const [start, end] = [from.x + way * HALF.x, to.x - way * HALF.x];
  const reach = Math.max(GUTTER.leave, Math.abs(end - start) / 2);
  return join(`M${start} ${from.y}`, `C${start + way * reach} ${from.y} ${end - way * reach} ${to.y} ${end} ${to.y}`);
};

/** Down beside the column of a domain, then to a box below all of them. */
const routeDown = (from: Box, to: Box, bottom: number): string => {
  const x = from.x + HALF.x + GUTTER.leave;
  return join(
    `M${from.x + HALF.x} ${from.y}`,
    `Q${x} ${from.y} ${x} ${from.y + GUTTER.leave}`,
    `L${x} ${bottom}`,
    `C${x} ${bottom + BEND} ${to.x} ${to.y - HALF.y - BEND} ${to.x} ${to.y - HALF.y}`,
  );
};

/** From a box above the domains down beside the column of the one that is needed. */
const routeInto = (from: Box, to: Box, top: number): string => {
  const x = to.x - HALF.x - GUTTER.enter;
  const start = from.y + HALF.y;
  return join(
    `M${from.x} ${start}`,
    `C${from.x} ${start + BEND} ${x} ${top - BEND} ${x} ${top}`,
    `L${x} ${to.y - GUTTER.enter}`,
    `Q${x} ${to.y} ${to.x - HALF.x} ${to.y}`,
  );
};

const join = (...parts: string[]): string => parts.join('');
