import type { Condensed } from './condense.ts';

/** The longest chain of nodes that can only be done one after the other. */
export interface CriticalPath {
  seconds: number;
  /** Nodes, the first to be done first. */
  nodes: number[];
}

/** When each node can be done at the earliest, with as many lanes as there are nodes. */
export const earliestEnds = ({ seconds, needs }: Condensed): number[] => {
  const ends: number[] = [];
  for (const [node, own] of seconds.entries()) {
    ends.push(own + (needs[node] ?? []).reduce((latest, need) => Math.max(latest, ends[need] ?? 0), 0));
  }
  return ends;
};

export const findCriticalPath = (graph: Condensed): CriticalPath => {
  const ends = earliestEnds(graph);
  const latest = (nodes: Iterable<number>): number | undefined => {
    let found: number | undefined;
    for (const node of nodes) if (found === undefined || (ends[node] ?? 0) > (ends[found] ?? 0)) found = node;
    return found;
  };
  const nodes: number[] = [];
  for (let node = latest(ends.keys()); node !== undefined; node = latest(graph.needs[node] ?? [])) nodes.unshift(node);
  return { seconds: ends[nodes.at(-1) ?? -1] ?? 0, nodes };
};
