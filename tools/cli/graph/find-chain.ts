import type { GraphEdge } from './package-graph.ts';

/** A shortest chain of edges that leads from one package to another, by name; undefined where none does. */
export const findChain = (edges: readonly GraphEdge[], from: string, to: string): GraphEdge[] | undefined => {
  const outgoing = Map.groupBy(edges, (edge) => edge.from);
  const reachedBy = new Map<string, GraphEdge | undefined>([[from, undefined]]);
  for (const name of reachedBy.keys()) {
    if (name === to) return trace(reachedBy, to);
    for (const edge of outgoing.get(name) ?? []) if (!reachedBy.has(edge.to)) reachedBy.set(edge.to, edge);
  }
  return undefined;
};

const trace = (reachedBy: ReadonlyMap<string, GraphEdge | undefined>, end: string): GraphEdge[] => {
  const chain: GraphEdge[] = [];
  for (let edge = reachedBy.get(end); edge; edge = reachedBy.get(edge.from)) chain.unshift(edge);
  return chain;
};
