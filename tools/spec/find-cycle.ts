/**
 * A shortest cycle of two or more nodes in a directed graph, as `[a, b, …, a]`, or undefined.
 * An edge from a node to itself is no cycle. Among equally short ones the first in map order wins.
 */
export const findCycle = (edges: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  let shortest: string[] | undefined;
  for (const start of edges.keys()) {
    const cycle = shortestWayBack(edges, start);
    if (cycle && (!shortest || cycle.length < shortest.length)) shortest = cycle;
  }
  return shortest;
};

const shortestWayBack = (edges: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      if (next === node) continue;
      if (next === start) return [...pathTo(cameFrom, start, node), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
};

const pathTo = (cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] => {
  const path = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    path.unshift(node);
  }
  return path;
};
