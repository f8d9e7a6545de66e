/** What some tasks took, and how many they were. */
interface Part {
  measured: Seconds;
  tasks: number;
}

interface Seconds {
  wallSeconds: number;
  cpuSeconds: number;
}

/**
 * What all tasks would take: the workspace's own tools as they were measured (`fixed`, which has the overhead of a start
 * in it), and the packages at the rate of the sampled ones (`part`, without that overhead).
 */
export const estimateAll = (measured: { overhead: Seconds; fixed: Part; part: Part; all: number }): Seconds => {
  const { overhead, fixed, part, all } = measured;
  const extend = (pick: (each: Seconds) => number): number =>
    pick(fixed.measured) +
    (Math.max(0, pick(part.measured) - pick(overhead)) * Math.max(0, all - fixed.tasks)) / Math.max(1, part.tasks);
  return { wallSeconds: extend((each) => each.wallSeconds), cpuSeconds: extend((each) => each.cpuSeconds) };
};
