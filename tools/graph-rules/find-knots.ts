/** Of a directed graph: for each node, the nodes it points to. A node that only is pointed to needs no entry. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The sets of two or more nodes that all reach each other (strongly connected components), each in map order,
 * in the order of their first nodes. Takes time in proportion to the edges (Kosaraju's two passes).
 */
export const findKnots = (edges: Edges): string[][] => {
  const finished: string[] = [];
  const seen = new Set<string>();
  for (const node of edges.keys()) finished.push(...walk(edges, node, seen));

  const reversed = reverse(edges);
  const placed = new Set<string>();
  const knotOf = new Map<string, string[]>();
  for (const node of finished.toReversed()) {
    const members = walk(reversed, node, placed);
    for (const member of members) knotOf.set(member, members);
  }
  const inOrder = new Map<string[], string[]>();
  for (const node of edges.keys()) {
    const members = knotOf.get(node);
    if (members && members.length > 1) inOrder.set(members, [...(inOrder.get(members) ?? []), node]);
  }
  return [...inOrder.values()];
};

/** The nodes reachable from `start` that were not yet seen, each after all that it newly reaches. */
const walk = (edges: Edges, start: string, seen: Set<string>): string[] => {
  const finished: string[] = [];
  if (seen.has(start)) return finished;
  seen.add(start);
  const path = [{ node: start, nexts: [...(edges.get(start) ?? [])] }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.nexts.shift();
    if (next === undefined) finished.push(path.pop()?.node ?? top.node);
    else if (!seen.has(next)) {
      seen.add(next);
      path.push({ node: next, nexts: [...(edges.get(next) ?? [])] });
    }
  }
  return finished;
};

const reverse = (edges: Edges): Map<string, string[]> => {
  const reversed = new Map<string, string[]>();
  for (const [node, nexts] of edges) {
    for (const next of nexts) {
      const nodes = reversed.get(next);
      if (nodes) nodes.push(node);
      else reversed.set(next, [node]);
    }
  }
  return reversed;
};
