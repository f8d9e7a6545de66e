import { blastRadius, percentile } from './blast-radius.ts';
import { condense } from './condense.ts';
import type { CostGraph } from './cost-graph.ts';
import { findCriticalPath } from './critical-path.ts';
import { reverse, schedule } from './schedule.ts';

/** One package and a number of it. */
export interface Peak {
  name: string;
  value: number;
}

/** What the graph alone says of how long checks take. In seconds of the reference machine. */
export interface Shape {
  packages: number;
  work: number;
  criticalPath: { seconds: number; members: string[] };
  makespan: { two: number; eight: number };
  blast: { p95: number; max: Peak };
  largest: Peak;
  /** Packages on the longest chain of needs. */
  depth: number;
  fanIn: Peak;
  fanOut: Peak;
}

export const measureShape = (graph: CostGraph): Shape => {
  const condensed = condense(graph);
  const path = findCriticalPath(condensed);
  const blast = blastRadius(graph);
  const makespan = (lanes: number): number => Math.max(0, ...schedule(condensed, lanes).map(({ end }) => end));
  const chain = findCriticalPath({ ...condensed, seconds: condensed.members.map(({ length }) => length) });
  return {
    packages: graph.names.length,
    work: graph.seconds.reduce((sum, each) => sum + each, 0),
    criticalPath: {
      seconds: path.seconds,
      members: path.nodes.flatMap((node) => (condensed.members[node] ?? []).map((each) => graph.names[each] ?? '')),
    },
    makespan: { two: makespan(2), eight: makespan(8) },
    blast: { p95: percentile(blast, 0.95), max: peak(graph.names, blast) },
    largest: peak(graph.names, graph.seconds),
    depth: chain.seconds,
    fanIn: peak(
      graph.names,
      reverse(graph.needs).map(({ length }) => length),
    ),
    fanOut: peak(
      graph.names,
      graph.needs.map(({ length }) => length),
    ),
  };
};

const peak = (names: readonly string[], values: readonly number[]): Peak => {
  const value = Math.max(0, ...values);
  return { name: names[Math.max(0, values.indexOf(value))] ?? '', value };
};
