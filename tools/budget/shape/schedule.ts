import type { Condensed } from './condense.ts';

/** When and where a node is done. Seconds from the start. */
export interface Slot {
  node: number;
  lane: number;
  start: number;
  end: number;
}

/**
 * List scheduling on `lanes` lanes: whenever a lane is free it takes, of the nodes whose needs are done, the one with the
 * longest way to the end. At most twice as long as the best schedule (Graham 1969). In order of start.
 */
export const schedule = ({ seconds, needs }: Condensed, lanes: number): Slot[] => {
  const dependents = reverse(needs);
  const ranks = rank(seconds, dependents);
  const open = needs.map((each) => each.length);
  const ready = [...open.keys()].filter((node) => open[node] === 0);
  const running: Slot[] = [];
  const slots: Slot[] = [];
  const free = Array.from({ length: lanes }, (_, lane) => lane);
  let now = 0;
  while (ready.length > 0 || running.length > 0) {
    ready.sort((left, right) => (ranks[right] ?? 0) - (ranks[left] ?? 0) || left - right);
    for (const node of ready.splice(0, free.length)) {
      const slot = { node, lane: free.shift() ?? 0, start: now, end: now + (seconds[node] ?? 0) };
      running.push(slot);
      slots.push(slot);
    }
    running.sort((left, right) => left.end - right.end);
    const [done] = running.splice(0, 1);
    if (!done) break;
    now = done.end;
    free.push(done.lane);
    free.sort((left, right) => left - right);
    for (const node of dependents[done.node] ?? []) {
      const left = (open[node] ?? 0) - 1;
      open[node] = left;
      if (left === 0) ready.push(node);
    }
  }
  return slots;
};

export const reverse = (needs: Condensed['needs']): number[][] => {
  const dependents: number[][] = needs.map(() => []);
  for (const [node, each] of needs.entries()) for (const need of each) dependents[need]?.push(node);
  return dependents;
};

/** Seconds from the start of a node to the end of all that waits for it. Nodes come after what they need. */
const rank = (seconds: readonly number[], dependents: readonly (readonly number[])[]): number[] => {
  const ranks = [...seconds];
  for (let node = seconds.length - 1; node >= 0; node -= 1) {
    const behind = (dependents[node] ?? []).reduce((most, each) => Math.max(most, ranks[each] ?? 0), 0);
    ranks[node] = (seconds[node] ?? 0) + behind;
  }
  return ranks;
};
