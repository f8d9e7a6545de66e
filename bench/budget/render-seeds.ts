import type { Verdict } from './run-seeds.ts';

/** What became of one set of seeds. */
export interface SeedRun {
  slow: readonly Verdict[];
  harmless: readonly Verdict[];
}

/** How many of a set were judged as they should be. */
export interface SeedCounts {
  /** By the budget or, as an edge that is not allowed at all, by the rules of edges. */
  refused: number;
  caught: number;
  named: number;
  quiet: number;
}

/** The same of a set when it was new; what the other rules said then was not asked of all. */
export type FirstCounts = Omit<SeedCounts, 'refused'> & Partial<SeedCounts>;

/** Seeds of other kinds than the two sets, all of them slowdowns. */
export interface OtherKinds {
  now: readonly Verdict[];
  first: Pick<SeedCounts, 'refused' | 'caught' | 'named'>;
}

/** What the gate made of seeded slowdowns and of harmless changes, as Markdown; misses and false alarms are told one by one. */
export const renderSeeds = (tuned: SeedRun, fresh: SeedRun, first: FirstCounts, other: OtherKinds): string => {
  const [old, now, kinds] = [countSeeds(tuned), countSeeds(fresh), countSeeds({ slow: other.now, harmless: [] })];
  const row = (name: string, id: Exclude<keyof SeedCounts, 'quiet'>): string =>
    `| ${name} | ${old[id]} of ${tuned.slow.length} | ${share(first[id], fresh.slow.length)} | ${now[id]} of ${fresh.slow.length} | ${other.first[id]} of ${other.now.length} | ${kinds[id]} of ${other.now.length} |`;
  const all = [tuned.slow, tuned.harmless, fresh.slow, fresh.harmless, other.now].flat();
  const slowest = Math.max(0, ...all.map(({ milliseconds }) => milliseconds));
  return [
    '| | seeds it was tuned on | fresh seeds, first judged | fresh seeds, now | seeds of other kinds, first judged | those, now |',
    '| --- | --- | --- | --- | --- | --- |',
    row('slowdowns that the budget catches', 'caught'),
    row('or `layer-edges` of the same check', 'refused'),
    row('the culprit is named first', 'named'),
    `| harmless changes without an alarm | ${old.quiet} of ${tuned.harmless.length} | ${first.quiet} of ${fresh.harmless.length} | ${now.quiet} of ${fresh.harmless.length} | – | – |`,
    '',
    `The slowest judgement took ${(slowest / 1000).toFixed(2)} s, without reading the tree.`,
    '',
    ...[tuned, fresh, { slow: other.now, harmless: [] }].flatMap(listMisses),
    '',
  ].join('\n');
};

const share = (count: number | undefined, all: number): string => (count === undefined ? '–' : `${count} of ${all}`);

export const countSeeds = ({ slow, harmless }: SeedRun): SeedCounts => ({
  refused: slow.filter((each) => isAlarm(each) || each.forbidden !== undefined).length,
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
const describeMiss = ({ seed, rise, forbidden }: Verdict): string => {
  const small = `what it raises most, it raises by ${(rise * 100).toFixed(1)} %`;
  return `- missed by the budget: ${seed.name} (${small})${forbidden ? `; \`layer-edges\` refuses it` : ''}`;
};

const describe = ({ seed, findings }: Verdict): string => `${seed.name} (${findings[0]?.what ?? ''})`;
