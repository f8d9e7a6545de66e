import type { Verdict } from './run-seeds.ts';

/** What the gate made of seeded slowdowns and of harmless changes, as Markdown; misses and false alarms are told one by one. */
export const renderSeeds = (slow: readonly Verdict[], harmless: readonly Verdict[]): string => {
  const caught = slow.filter(({ findings }) => findings.length > 0);
  const named = slow.filter(({ isNamed }) => isNamed);
  const alarms = harmless.filter(({ findings }) => findings.length > 0);
  const slowest = Math.max(0, ...[...slow, ...harmless].map(({ milliseconds }) => milliseconds));
  return [
    '| asked | measured |',
    '| --- | --- |',
    `| slowdowns that are caught | ${caught.length} of ${slow.length} |`,
    `| the culprit is named first | ${named.length} of ${slow.length} |`,
    `| harmless changes without an alarm | ${harmless.length - alarms.length} of ${harmless.length} |`,
    `| the slowest judgement, without reading the tree | ${(slowest / 1000).toFixed(2)} s |`,
    '',
    ...slow.filter((each) => !caught.includes(each)).map(({ seed }) => `- missed: ${seed.name}`),
    ...caught.filter((each) => !named.includes(each)).map((each) => `- not named: ${describe(each)}`),
    ...alarms.map((each) => `- false alarm: ${describe(each)}`),
    '',
  ].join('\n');
};

const describe = ({ seed, findings }: Verdict): string => `${seed.name} (${findings[0]?.what ?? ''})`;
