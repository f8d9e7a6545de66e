/** Tools that a check runs at the same time. */
const LANES = 2;

/** From the start of the first tool to the end of the last one, where they are started in this order as soon as a lane is free. */
export const spanTools = (seconds: readonly number[]): number => {
  const lanes = Array.from({ length: LANES }, () => 0);
  for (const each of seconds) {
    const first = lanes.indexOf(Math.min(...lanes));
    lanes[first] = (lanes[first] ?? 0) + each;
  }
  return Math.max(...lanes);
};
