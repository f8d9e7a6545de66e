import type { TSESTree } from '@typescript-eslint/utils';
import type { Quote } from '../create-quote.ts';
import { walk } from '../walk.ts';
import type { Loop } from './find-loop.ts';

const PAUSE = /^(?:\w+\.)*(?:sleep|delay|wait\w*|pause|backoff)\(|setTimeout\(|setImmediate\(/;

/** Whether an awaited expression only lets time pass. */
export const isPause = (node: TSESTree.Node, quote: Quote): boolean => PAUSE.test(quote(node));

/**
 * Whether a loop does the same again until it works: it tries and swallows what is thrown, or pauses between rounds.
 * `awaited` are the expressions it awaits. A loop over a list does something else each time.
 */
export const isRepetition = (loop: Loop, awaited: readonly TSESTree.Node[], quote: Quote): boolean => {
  const attempts = awaited.filter((each) => !isPause(each, quote));
  if (attempts.length === 0 || isOverList(loop, attempts, quote)) return false;
  return attempts.length < awaited.length || walk(loop.body).some(triesAgain);
};

/** A `try` after whose `catch` the next round begins. */
const triesAgain = (node: TSESTree.Node): boolean => {
  if (node.type !== 'TryStatement' || !node.handler) return false;
  const last = node.handler.body.body.at(-1);
  const ends = last && ['ThrowStatement', 'ReturnStatement', 'BreakStatement'].includes(last.type);
  const leaves = walk(node.block).some(({ type }) => type === 'ReturnStatement' || type === 'BreakStatement');
  return !ends && leaves;
};

const isOverList = (loop: Loop, attempts: readonly TSESTree.Node[], quote: Quote): boolean => {
  if (loop.type === 'ForInStatement') return true;
  if (loop.type === 'ForOfStatement') return mentionsAny(attempts, namesIn(loop.left), quote);
  if (loop.type !== 'ForStatement' || !loop.init) return false;
  return mentionsAny(attempts, namesIn(loop.init), quote);
};

const namesIn = (node: TSESTree.Node): string[] => {
  const bound = node.type === 'VariableDeclaration' ? node.declarations.map(({ id }) => id) : [node];
  return bound.flatMap((each) => walk(each)).flatMap((each) => (each.type === 'Identifier' ? [each.name] : []));
};

const mentionsAny = (nodes: readonly TSESTree.Node[], names: readonly string[], quote: Quote): boolean =>
  nodes.some((node) =>
    quote(node)
      .match(/(?<![\w$.])[\w$]+/g)
      ?.some((word) => names.includes(word)),
  );
