import { posix } from 'node:path';
import type { Failure } from '@acme/tools-findings';
import type { Anatomy } from './anatomy.ts';

/** Why a package does not come apart, by what holds most of it together, and what to do about that. */
export const explainWhole = ({ pkg, home, graph }: Anatomy): Failure => {
  const { files, needs, ties, pinned } = graph;
  const short = (file: string): string => file.slice(pkg.dir.length + 1);
  const fail = (message: string, hint: string): Failure => ({ code: 'split-whole', message, hint });
  if (files.length < 2)
    return fail(
      `${pkg.dir} has ${files.length} source file beside its front door, so there is nothing to part.`,
      `Part ${home} into files by what they are about first.`,
    );
  const byTarget = Map.groupBy(ties, ({ to }) => to);
  const [hub] = [...byTarget].toSorted(([, left], [, right]) => countOf(right) - countOf(left));
  const cycle = files.map((file) => findWayBack(needs, file)).find((way) => way !== undefined);
  if (pinned.size > 0 && pinned.size >= files.length - 1) {
    const [first] = pinned;
    return fail(
      `${pkg.dir} cannot be cut: ${short(first?.[0] ?? '')} has to stay where it is: ${first?.[1]}.`,
      'Change what names it first, or split what needs this package.',
    );
  }
  if (hub) {
    const [target, holding] = hub;
    const [first] = holding;
    return fail(
      `${pkg.dir} cannot be cut: ${countOf(holding)} of its ${files.length} files are tied to ${short(target)}; ${short(first?.from ?? '')} ${first?.why}.`,
      `Move what others need of ${posix.basename(target)} to a lower layer or a util, or pass it in as an argument, then split again.`,
    );
  }
  if (cycle) {
    return fail(
      `${pkg.dir} cannot be cut: its files need each other in a cycle, tests included: ${cycle.map(short).join(' → ')}.`,
      `Cut ${short(cycle[0] ?? '')} → ${short(cycle[1] ?? '')}: move what both need into a file of its own, then split again.`,
    );
  }
  return fail(`${pkg.dir} cannot be cut: all its files need each other.`, 'Part them by what they are about first.');
};

const countOf = (ties: readonly { from: string }[]): number => new Set(ties.map(({ from }) => from)).size;

/** The shortest way from a file to itself. */
const findWayBack = (needs: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] | undefined => {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of needs.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
};
