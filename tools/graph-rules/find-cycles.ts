import { findCycle } from '@acme/tools-spec';
import { type Edges, findKnots } from './find-knots.ts';

/**
 * One shortest cycle, as `[a, b, …, a]`, of each knot. Cutting it may leave a smaller knot, which is then
 * found the next time. In the order of the map.
 */
export const findCycles = (edges: Edges): string[][] =>
  findKnots(edges)
    .map((knot) => findCycle(new Map(knot.map((node) => [node, within(knot, edges.get(node) ?? [])]))))
    .filter((cycle) => cycle !== undefined);

const within = (knot: readonly string[], nodes: readonly string[]): string[] => {
  const members = new Set(knot);
  return nodes.filter((node) => members.has(node));
};
