import type { Cluster, FileGraph } from './file-graph.ts';

/** Files that only move together, as clusters without a cycle between them: those that are tied, those in a cycle, those that stay. */
export const clusterFiles = ({ files, needs, ties, pinned }: FileGraph): Cluster[] => {
  const chiefs = new Map(files.map((file) => [file, file]));
  const chiefOf = (file: string): string => {
    let chief = file;
    for (let next = chiefs.get(chief); next !== undefined && next !== chief; next = chiefs.get(chief)) chief = next;
    return chief;
  };
  const join = (one: string, other: string): void => void chiefs.set(chiefOf(one), chiefOf(other));
  for (const { from, to } of ties) if (chiefs.has(from) && chiefs.has(to)) join(from, to);
  const [first, ...rest] = pinned.keys();
  for (const file of rest) if (first !== undefined) join(file, first);
  const groupNeeds = (): Map<string, Set<string>> => {
    const grouped = new Map(files.map((file) => [chiefOf(file), new Set<string>()]));
    for (const [file, needed] of needs) {
      for (const each of needed) if (chiefOf(each) !== chiefOf(file)) grouped.get(chiefOf(file))?.add(chiefOf(each));
    }
    return grouped;
  };
  const grouped = groupNeeds();
  const reach = new Map([...grouped.keys()].map((each) => [each, reachOf(grouped, each)]));
  for (const [one, reached] of reach) for (const other of reached) if (reach.get(other)?.has(one)) join(one, other);

  const members = Map.groupBy(files, chiefOf);
  const indexes = new Map([...members.keys()].map((chief, index) => [chief, index]));
  const settled = groupNeeds();
  return [...members].map(([chief, own]) => ({
    files: own,
    needs: [...(settled.get(chief) ?? [])].flatMap((each) => indexes.get(each) ?? []),
    isPinned: own.some((file) => pinned.has(file)),
  }));
};

const reachOf = (graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> => {
  const reached = new Set<string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
};
