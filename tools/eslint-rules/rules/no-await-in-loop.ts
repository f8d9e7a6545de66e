import type { TSESTree } from '@typescript-eslint/utils';
import { createQuote } from '../create-quote.ts';
import { defineRule } from '../define-rule.ts';
import { findHelper } from '../find-helper.ts';
import { describeWait, homeOf, suggestCall } from '../loops/describe-wait.ts';
import { findAsyncCallback } from '../loops/find-async-callback.ts';
import { maySpell } from '../mentions.ts';
import { findLoop, type Loop } from '../loops/find-loop.ts';
import { isChained, isList } from '../loops/is-list.ts';
import { shorten } from '../loops/read-rounds.ts';

export const noAwaitInLoop = defineRule({
  name: 'no-await-in-loop',
  why: 'waits in a row add up, and what nobody waits for is lost.',
  messages: {
    list: {
      what: "this {{loop}} waits for '{{source}}' round by round.",
      fix: "write await {{concurrent}}, imported from '{{package}}'.",
    },
    search: {
      what: "this {{loop}} waits for '{{source}}' one by one.",
      fix: "write await {{concurrent}} of '{{package}}', then choose from its results.",
    },
    started: {
      what: "this {{loop}} waits for '{{source}}' round by round, though all have been started.",
      fix: 'write await Promise.all({{items}}).',
    },
    again: {
      what: "this {{loop}} repeats '{{source}}' by hand until it succeeds.",
      fix: "write await {{retrying}}, imported from '{{package}}'.",
    },
    rounds: {
      what: "this {{loop}} waits for '{{source}}' round by round.",
      fix: "list the inputs and give them to {{helper}} of '{{package}}'; if a round needs the one before, yield them from an async generator.",
    },
    forEach: {
      what: "forEach starts '{{source}}' for all items at once and waits for none.",
      fix: "write await {{concurrent}}, imported from '{{package}}'.",
    },
    reduce: {
      what: "{{method}} waits for '{{source}}' round by round.",
      fix: "write await {{concurrent}} of '{{package}}', and reduce its results.",
    },
  },
  create: (context) => {
    const helper = findHelper(context, 'limit');
    if (!helper || !mayWaitInLoop(context.sourceCode.text)) return {};
    const quote = createQuote(context.sourceCode);
    const waiting = new Map<Loop, TSESTree.Node[]>();
    const noteWait = (node: TSESTree.Node): void => {
      const loop = findLoop(node);
      if (loop) waiting.set(loop, [...(waiting.get(loop) ?? []), node]);
    };
    return {
      AwaitExpression: noteWait,
      AssignmentExpression: (node) => {
        if (isChained(node, quote)) noteWait(node.right);
      },
      ForOfStatement: (node) => {
        if (node.await && isList(node.right, context.sourceCode)) waiting.set(node, []);
      },
      CallExpression: (node) => {
        const found = findAsyncCallback(node, context.sourceCode, quote);
        if (!found) return;
        const items = shorten(quote(found.list));
        const concurrent = suggestCall(helper, { items, parameters: found.parameters });
        const data = { source: found.source, concurrent, method: found.method, package: homeOf(helper) };
        context.report(node, found.method === 'forEach' ? 'forEach' : 'reduce', data);
      },
      'Program:exit': () => {
        for (const [loop, awaits] of waiting) {
          if (loop.type === 'ForOfStatement' && loop.await && !isList(loop.right, context.sourceCode)) continue;
          const found = describeWait(context, helper, loop, awaits, quote);
          if (found) context.report(awaits[0] ?? loop, found.id, found.data);
        }
      },
    };
  },
});

/** Whether a text can wait, and can do so in rounds. */
const mayWaitInLoop = (text: string): boolean =>
  (/\bawait\b|\basync\b|\bthen\b/.test(text) && /\b(?:for|while)\s*(?:[(/]|await\b)|forEach|reduce/.test(text)) ||
  maySpell(text);
