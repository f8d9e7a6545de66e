import type { TSESTree } from '@typescript-eslint/utils';
import type { Quote } from '../create-quote.ts';
import type { LintedFile } from '../define-rule.ts';
import { findHelper, type Helper } from '../find-helper.ts';
import { walk } from '../walk.ts';
import { carriesOn } from './carries-on.ts';
import { findFunction, type Loop } from './find-loop.ts';
import { isPause, isRepetition } from './is-repetition.ts';
import { readRounds, type Rounds } from './read-rounds.ts';

const NAMES: Record<Loop['type'], string> = {
  DoWhileStatement: 'do…while',
  ForInStatement: 'for…in',
  ForOfStatement: 'for…of',
  ForStatement: 'for',
  WhileStatement: 'while',
};

/** What to do instead of awaiting in `loop`; undefined where each round is asked for by whoever consumes a generator. */
export const describeWait = (
  file: LintedFile,
  helper: Helper,
  loop: Loop,
  awaits: readonly TSESTree.Node[],
  quote: Quote,
) => {
  const isAwaiting = loop.type === 'ForOfStatement' && loop.await;
  const awaited = awaits.map((each) => (each.type === 'AwaitExpression' ? each.argument : each));
  const [first] = awaited.filter((each) => !isPause(each, quote));
  const names = { source: first ? quote(first) : quote(loop), loop: isAwaiting ? 'for await…of' : NAMES[loop.type] };

  const retry = findHelper(file, 'retry');
  if (retry && first && isRepetition(loop, awaited, quote)) {
    const retrying = `${retry.name}(() => ${cut(quote(first))}, { attempts: 3, pause: 100, again: … })`;
    return { id: 'again', data: { ...names, retrying, package: homeOf(retry) } } as const;
  }
  const rounds = carriesOn(loop, awaits) ? undefined : readRounds(loop, quote);
  const data = { ...names, helper: helper.name, package: homeOf(helper) };
  if (!rounds) return isConsumed(loop) ? undefined : ({ id: 'rounds', data } as const);

  const isStarted = loop.type === 'ForOfStatement' && awaited.every((each) => quote(each) === rounds.parameters);
  if (isStarted && awaited.length > 0) return { id: 'started', data: { ...names, items: rounds.items } } as const;
  const concurrent = suggestCall(helper, rounds);
  return { id: leavesEarly(loop) ? 'search' : 'list', data: { ...data, concurrent } } as const;
};

/** `mapWithConcurrency(tickets, 4, async (ticket) => { … })` */
export const suggestCall = ({ name }: Helper, { items, parameters, limit = '4' }: Rounds): string =>
  `${name}(${items}, ${limit}, async (${parameters}) => { … })`;

export const homeOf = ({ package: name }: Helper): string => name ?? 'the platform';

/** A long call without its arguments. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${(text.split('(')[0] ?? '').slice(0, LONGEST)}(…)`;

const LONGEST = 30;

/** Whether the next round begins only when a consumer asks for it. */
const isConsumed = (loop: Loop): boolean =>
  findFunction(loop)?.generator === true && walk(loop.body).some(({ type }) => type === 'YieldExpression');

/** Whether a round decides that there is no further one. */
const leavesEarly = (loop: Loop): boolean =>
  walk(loop.body, (node) => !/^(?:Switch|For|While|DoWhile)|Function/.test(node.type)).some(
    ({ type }) => type === 'BreakStatement' || type === 'ReturnStatement',
  );
