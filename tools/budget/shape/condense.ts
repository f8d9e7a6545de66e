import { findKnots } from '@acme/tools-graph-rules';
import type { CostGraph } from './cost-graph.ts';

/** A graph without cycles, its nodes in an order in which each comes after all it needs. */
export interface Condensed {
  /** The packages of each node: more than one where they need each other, and so are done together. */
  members: readonly (readonly number[])[];
  seconds: readonly number[];
  needs: readonly (readonly number[])[];
}

/** Takes packages that need each other for one. */
export const condense = ({ seconds, needs }: CostGraph): Condensed => {
  const knots = findKnots(new Map(needs.map((each, index) => [`${index}`, each.map(String)])));
  const knotOf = new Map(knots.flatMap((knot) => knot.map((member) => [Number(member), knot.map(Number)] as const)));
  const nodeOf = new Map<number, number>();
  const members: (readonly number[])[] = [];
  const visit = (start: number): void => {
    const path: Visit[] = [{ knot: knotOf.get(start) ?? [start], left: [], isOpen: false }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { knot } = top;
      if (!top.isOpen) {
        top.isOpen = true;
        for (const each of knot) nodeOf.set(each, OPEN);
        top.left = knot.flatMap((each) => needs[each] ?? []);
      }
      const next = top.left.pop();
      if (next === undefined) {
        for (const each of knot) nodeOf.set(each, members.length);
        members.push(knot);
        path.pop();
      } else if (!nodeOf.has(next)) path.push({ knot: knotOf.get(next) ?? [next], left: [], isOpen: false });
    }
  };
  for (const index of seconds.keys()) if (!nodeOf.has(index)) visit(index);
  return {
    members,
    seconds: members.map((each) => each.reduce((sum, index) => sum + (seconds[index] ?? 0), 0)),
    needs: members.map((each, node) => [
      ...new Set(
        each
          .flatMap((index) => needs[index] ?? [])
          .map((index) => nodeOf.get(index) ?? node)
          .filter((other) => other !== node),
      ),
    ]),
  };
};

const OPEN = -1;

/** A node on the way down, and the needs of it that are still to be visited. */
interface Visit {
  knot: readonly number[];
  left: number[];
  isOpen: boolean;
}
