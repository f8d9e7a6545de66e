import { describeGains } from '@acme/tools-budget';
import type { PartPlan, SplitPlan } from './planning/split-plan.ts';

const SHOWN = 12;

/** A split in a few lines; `asked` is how the package was named. */
export const renderSplit = (plan: SplitPlan, asked: string): string =>
  [
    `${plan.old.dir} comes apart; ${count(plan.part.files, 'file')} of it would be ${plan.part.name}`,
    `stay in ${describePart(plan.old)}`,
    `move to ${describePart(plan.part)}`,
    ...(plan.copied.length > 0 ? [`in both, for the tests of both need them: ${list(plan.copied)}`] : []),
    plan.needs
      ? `${plan.needs.from} imports ${list(plan.needs.names)} of ${plan.needs.to}; nothing leads back`
      : 'the two need nothing of each other',
    plan.importers.length > 0
      ? `imports change in ${count(plan.importers, 'file')} of other packages: ${list(plan.importers)}`
      : 'no import in another package changes',
    ...(plan.mentions.length > 0 ? [`paths change in ${list(plan.mentions)}`] : []),
    ...describeGain(plan),
    `Next: pnpm harness split ${asked} --apply (on a clean tree; --as <name> for another name)`,
    '',
  ].join('\n');

/** What a split was, once it is done. */
export const renderApplied = ({ old, part, changes, clusters }: SplitPlan): string =>
  [
    `split ${old.dir}: moved ${changes.moved.length} files to ${part.dir}, wrote ${changes.created.length} and changed ${changes.edited.length}; all of it is staged`,
    ...(clusters > 2 ? [`there is more to split: pnpm harness split ${old.dir}`] : []),
    'Next: pnpm harness check',
    '',
  ].join('\n');

/** A split as data, without the texts. */
export const splitToJson = ({ changes, ...plan }: SplitPlan): object => ({
  ...plan,
  moves: changes.moved.map(({ from, to }) => ({ from, to })),
});

const describePart = ({ dir, files }: PartPlan): string => `${dir}: ${list(files)}`;

const describeGain = ({ gain, old, part }: SplitPlan): string[] => {
  if (!gain) return [];
  const { before, after } = gain;
  const [whole] = before.packages;
  const ofPart = (dir: string): string => {
    const each = after.packages.find((one) => one.dir === dir);
    return `${seconds(each?.edit)} for ${dir} (needed by ${each?.dependents ?? 0})`;
  };
  return [
    `an edit has ${seconds(whole?.edit)} checked again today (needed by ${whole?.dependents ?? 0}); then ${ofPart(old.dir)}, ${ofPart(part.dir)}`,
    `critical path ${change(before.path, after.path)}; on 2 lanes ${change(before.makespan.two, after.makespan.two)}, on 8 lanes ${change(before.makespan.eight, after.makespan.eight)}`,
    gain.score > 0 ? describeGains(gain) : 'it wins no time: split it for another reason, or leave it whole',
  ];
};

const count = (items: readonly unknown[], noun: string): string =>
  `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;

const seconds = (value: number | undefined): string => `${(value ?? 0).toFixed(2)} s`;

const change = (before: number, after: number): string => `${seconds(before)} → ${seconds(after)}`;

const list = (names: readonly string[]): string => {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
