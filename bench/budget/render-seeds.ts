import type { Verdict } from './run-seeds.ts';

/** What became of one set of seeds. */
export interface SeedRun {
  slow: readonly Verdict[];
  harmless: readonly Verdict[];
}

/** How many of a set were judged as they should be. */
export interface SeedCounts {
  caught: number;
  named: number;
  quiet: number;
}

/** What the gate made of seeded slowdowns and of harmless changes, as Markdown; misses and false alarms are told one by one. */
export const renderSeeds = (tuned: SeedRun, fresh: SeedRun, first: SeedCounts): string => {
  const [old, now] = [countSeeds(tuned), countSeeds(fresh)];
  const row = (name: string, id: keyof SeedCounts, of: keyof SeedRun): string =>
    `| ${name} | ${old[id]} of ${tuned[of].length} | ${first[id]} of ${fresh[of].length} | ${now[id]} of ${fresh[of].length} |`;
  const all = [tuned.slow, tuned.harmless, fresh.slow, fresh.harmless].flat();
  const slowest = Math.max(0, ...all.map(({ milliseconds }) => milliseconds));
  return [
    '| | seeds it was tuned on | fresh seeds, first judged | fresh seeds, now |',
    '| --- | --- | --- | --- |',
    row('slowdowns that are caught', 'caught', 'slow'),
    row('the culprit is named first', 'named', 'slow'),
    row('harmless changes without an alarm', 'quiet', 'harmless'),
    '',
    `The slowest judgement took ${(slowest / 1000).toFixed(2)} s, without reading the tree.`,
    '',
    ...[tuned, fresh].flatMap(listMisses),
    '',
  ].join('\n');
};

export const countSeeds = ({ slow, harmless }: SeedRun): SeedCounts => ({
  caught: slow.filter(isAlarm).length,
  named: slow.filter(({ isNamed }) => isNamed).length,
  quiet: harmless.filter((each) => !isAlarm(each)).length,
});

const isAlarm = ({ findings }: Verdict): boolean => findings.length > 0;

const listMisses = ({ slow, harmless }: SeedRun): string[] => [
  ...slow.filter((each) => !isAlarm(each)).map(describeMiss),
  ...slow.filter((each) => isAlarm(each) && !each.isNamed).map((each) => `- not named: ${describe(each)}`),
  ...harmless.filter(isAlarm).map((each) => `- false alarm: ${describe(each)}`),
];

/** What adds less than one change may is none by what the gate holds. */
const describeMiss = ({ seed, rise }: Verdict): string =>
  `- missed: ${seed.name} (what it raises most, it raises by ${(rise * 100).toFixed(1)} %)`;

const describe = ({ seed, findings }: Verdict): string => `${seed.name} (${findings[0]?.what ?? ''})`;
