import { type Arbitrary, array, integer, nat } from 'fast-check';
import type { CostGraph } from './cost-graph.ts';

/** Graphs of up to `most` packages with whole seconds, cycles and self-needs among them. For property tests. */
export const arbitraryGraph = (most: number): Arbitrary<CostGraph> =>
  integer({ min: 1, max: most }).chain((size) =>
    array(array(nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }).chain((needs) =>
      array(nat({ max: 9 }), { minLength: size, maxLength: size }).map((seconds) => ({
        names: seconds.map((_, index) => `p${index}`),
        seconds,
        needs,
      })),
    ),
  );

/** The same without cycles: a package needs only earlier ones. */
export const arbitraryChainable = (most: number): Arbitrary<CostGraph> =>
  arbitraryGraph(most).map((graph) => ({
    ...graph,
    needs: graph.needs.map((each, index) => [...new Set(each.filter((need) => need < index))]),
  }));
