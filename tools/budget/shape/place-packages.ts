import { blastRadius } from './blast-radius.ts';
import { condense } from './condense.ts';
import type { CostGraph } from './cost-graph.ts';
import { findCriticalPath } from './critical-path.ts';
import { schedule } from './schedule.ts';

/** Where a package stands among all others. Seconds of the reference machine; `start` and `end` from the start of a check. */
export interface Place {
  name: string;
  /** From 0. */
  lane: number;
  start: number;
  end: number;
  /** It is on the critical path. */
  isCritical: boolean;
  /** What has to be checked again after an edit of it, itself among it: in seconds, and in packages. */
  blast: number;
  reach: number;
}

/** The plan of a check on `lanes` lanes, in order of start. Packages that need each other are done one after the other. */
export const placePackages = (graph: CostGraph, lanes: number): Place[] => {
  const { names, seconds } = graph;
  const condensed = condense(graph);
  const critical = new Set(findCriticalPath(condensed).nodes);
  const blast = blastRadius(graph);
  const reach = blastRadius({ ...graph, seconds: seconds.map(() => 1) });
  return schedule(condensed, lanes).flatMap(({ node, lane, start }) => {
    let at = start;
    return (condensed.members[node] ?? []).map((index) => {
      const begun = at;
      at += seconds[index] ?? 0;
      return {
        name: names[index] ?? '',
        lane,
        start: begun,
        end: at,
        isCritical: critical.has(node),
        blast: blast[index] ?? 0,
        reach: reach[index] ?? 0,
      };
    });
  });
};
