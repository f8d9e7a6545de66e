import type { HarnessSpec } from '@acme/tools-spec';
import { clip } from '../clip.ts';
import { folderOf } from '../matches-finding.ts';
import type { Problem } from '../problem.ts';
import type { Waiver } from '../waiver.ts';
import { addDays } from '../add-days.ts';

/** What a waiver is judged by. */
export interface Surroundings {
  spec: HarnessSpec;
  /** `YYYY-MM-DD`, in UTC. */
  today: string;
  /** Ids of the rules that have a page. */
  rules: ReadonlySet<string>;
  /** What is at a path, relative to the root. */
  kindOf: (path: string) => 'file' | 'folder' | undefined;
}

type Found = Omit<Problem, 'kind'> | undefined;

/** These say that a file is not checked, does not work, or is not even a waiver: nobody can answer for that. */
const NEVER_WAIVED = ['syntax', 'typecheck', 'test', 'build', 'lint', 'budget-ceiling', 'budget-clock', 'waivers-are-live'];

const SHORTEST_REASON = { words: 4, characters: 20 };

/** Why the waiver silences nothing, or undefined if it is live. Whether it is used is another question: `findUnused`. */
export const judgeWaiver = (waiver: Waiver, around: Surroundings): Problem | undefined => {
  const invalid =
    judgeRule(waiver.rule, around) ??
    judgeTarget(waiver, around) ??
    judgeReason(waiver.reason) ??
    judgeOwner(waiver.owner) ??
    judgeReach(waiver.expires, around);
  if (invalid) return { kind: 'invalid', ...invalid };
  if (waiver.expires >= around.today) return undefined;
  const latest = latestDay(around);
  return {
    kind: 'expired',
    what: `the waiver of ${clip(waiver.rule, 40)} has expired on ${waiver.expires}.`,
    fix: `repair the code and delete this file; or let ${clip(waiver.owner, 40)} renew expires, to ${latest} at the latest.`,
  };
};

/** The last day that a waiver written today may hold. */
export const latestDay = ({ spec, today }: Pick<Surroundings, 'spec' | 'today'>): string =>
  addDays(today, spec.waivers.maxDays);

const judgeRule = (rule: string, { rules }: Surroundings): Found => {
  const named = `'${clip(rule, 40)}'`;
  if (/[*?,\s]|^(all|oxlint\/?)$/.test(rule))
    return { what: `rule ${named} stands for more than one rule.`, fix: 'write one waiver for each rule id.' };
  if (NEVER_WAIVED.includes(rule)) {
    const fix = 'repair what it reports; a skipped test or an expected type error is waived as no-unwaived-disable.';
    return { what: `${named} cannot be waived: it says that something is not checked or does not work.`, fix };
  }
  if (rules.has(rule) || /^oxlint\/[\w-]+(\/[\w-]+)?$/.test(rule)) return undefined;
  const fix = 'use the id that the finding shows, or delete this file if the rule is gone.';
  return { what: `there is no rule ${named}.`, fix };
};

const judgeTarget = ({ target }: Waiver, around: Surroundings): Found => {
  if (target.kind === 'edge') return judgeEnd('from', target.from, around) ?? judgeEnd('to', target.to, around);
  if (target.symbol !== undefined && target.symbol.trim().length < 3)
    return { what: 'symbol is shorter than 3 characters.', fix: 'quote more of what the finding says.' };
  return judgePath(target.path, around);
};

const judgePath = (path: string, { kindOf }: Surroundings): Found => {
  const named = `'${clip(path, 80)}'`;
  const fix = 'name the one file of the finding, relative to the root; write a waiver for each further file.';
  if (/^\/|^[A-Za-z]:|\\|(^|\/)\.{1,2}(\/|$)|\/\//.test(path))
    return { what: `path ${named} is not written as findings write it.`, fix };
  const kind = kindOf(path);
  if (kind === 'file') return undefined;
  if (kind === 'folder' || path.endsWith('/')) return { what: `path ${named} is a whole folder.`, fix };
  if (/[*?{}[\]!]/.test(path)) return { what: `path ${named} is a pattern.`, fix };
  return { what: `path ${named} does not exist.`, fix: 'delete this file; if the code moved, correct the path.' };
};

const EXTERNAL = /^(node:[\w/]+|(@[\w.-]+\/)?[\w.-]+)$/;

const judgeEnd = (which: 'from' | 'to', end: string, { spec, kindOf }: Surroundings): Found => {
  const path = folderOf(spec, end);
  if (kindOf(path) === 'file' || kindOf(`${path}/package.json`) === 'file') return undefined;
  const isExternal = EXTERNAL.test(end) && !end.startsWith(`${spec.scope}/`) && kindOf(end) === undefined;
  if (which === 'to' && isExternal) return undefined;
  const what = `${which} '${clip(end, 80)}' of the edge is neither a package nor a file.`;
  return {
    what,
    fix: 'name each end as one package, by folder or name, or as one file; delete this file if it is gone.',
  };
};

const judgeReason = (reason: string): Found => {
  const words = reason.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length >= SHORTEST_REASON.words && reason.length >= SHORTEST_REASON.characters) return undefined;
  const fix = `say in a sentence why the code stays as it is until then: ${SHORTEST_REASON.words} words at least.`;
  return { what: `reason '${clip(reason, 40)}' is too short to be one.`, fix };
};

const judgeOwner = (owner: string): Found => {
  if (/^@[\w.-]+(\/[\w.-]+)?$|^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(owner)) return undefined;
  const fix = 'write who answers for it as "@handle", "@org/team" or an e-mail address.';
  return { what: `owner '${clip(owner, 40)}' is nobody who can be asked.`, fix };
};

const judgeReach = (expires: string, around: Surroundings): Found => {
  const latest = latestDay(around);
  if (expires <= latest) return undefined;
  const { maxDays } = around.spec.waivers;
  const fix = `set expires to ${latest} or earlier; renew it then if it must be.`;
  return { what: `expires ${expires} is more than the ${maxDays} days of harness.config.ts away.`, fix };
};
