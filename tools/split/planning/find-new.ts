import type { Finding } from '@acme/tools-findings';
import { graphRules, type Workspace } from '@acme/tools-graph-rules';
import type { SplitPlan } from './split-plan.ts';

const CYCLES = 'no-cycles';

/** Findings of the graph rules that are errors and were not there before the split; those of what moved were said of the old package. */
export const findNew = (
  before: Workspace,
  after: Workspace,
  plan: Pick<SplitPlan, 'old' | 'part' | 'changes'>,
): Finding[] => {
  const errors = errorsOf(before);
  const known = new Set(errors.map(keyOf));
  const cycles = errors.filter(({ rule }) => rule === CYCLES).map(({ what }) => kindOf(what));
  return errorsOf(after).filter((finding) => {
    if (known.has(keyOf(finding)) || known.has(keyOf(asBefore(finding, plan)))) return false;
    return !(finding.rule === CYCLES && isOldCycle(finding, plan, cycles));
  });
};

/**
 * With both parts taken as one, each edge after a split was one before it. So a cycle is new only where the two need each
 * other; another one may be told by other members than before, for there is one more.
 */
const isOldCycle = (
  { what }: Finding,
  { old, part }: Pick<SplitPlan, 'old' | 'part'>,
  known: readonly string[],
): boolean => {
  const members = new Set(what.replace(/^.*: |\.$/g, '').split(' → '));
  const isOfParts = members.size === 2 && members.has(old.name) && members.has(part.name);
  return !isOfParts && known.includes(kindOf(what));
};

/** `packages import each other in a cycle`, or files do. */
const kindOf = (what: string): string => what.replace(/: .*$/, '');

const asBefore = (finding: Finding, { old, part, changes }: Pick<SplitPlan, 'old' | 'part' | 'changes'>): Finding => ({
  ...finding,
  file:
    changes.moved.find(({ to }) => to === finding.file)?.from ?? finding.file.replace(`${part.dir}/`, `${old.dir}/`),
  what: finding.what.replaceAll(part.dir, old.dir).replaceAll(part.name, old.name),
});

const errorsOf = (workspace: Workspace): Finding[] =>
  graphRules.flatMap((rule) => rule.check(workspace)).filter(({ severity }) => severity === 'error');

const keyOf = ({ rule, file, what }: Finding): string => `${rule} ${file} ${what}`;
