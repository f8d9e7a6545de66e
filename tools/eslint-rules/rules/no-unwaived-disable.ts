import type { TSESTree } from '@typescript-eslint/utils';
import { createQuote } from '../create-quote.ts';
import { defineRule } from '../define-rule.ts';
import { findInTestCall, findTaken, isMarked, mayHoldMarks } from '../disabling/find-marks.ts';
import { findRetries } from '../disabling/find-retries.ts';
import { findOrders, mayHoldOrders, ruleIn } from '../disabling/find-orders.ts';

const NAME = 'no-unwaived-disable';
const TERMS = '--reason … --owner … --expires …';

export const noUnwaivedDisable = defineRule({
  name: NAME,
  why: 'what is switched off in passing stays off.',
  messages: {
    linter: {
      what: "'{{source}}' silences nothing; only a waiver does.",
      fix: 'delete it and repair what is found, or {{waive}}.',
    },
    tool: {
      what: "'{{source}}' hides a fault from the check.",
      fix: 'repair the fault and delete it, or {{waive}}.',
    },
    retry: {
      what: "'{{source}}' runs a test again until it passes.",
      fix: 'find out what makes it fail at times and repair that, or {{waive}}.',
    },
    test: {
      what: "'{{source}}' keeps tests from running.",
      fix: 'repair or delete the test, or {{waive}}.',
    },
  },
  create: ({ path, sourceCode, report }) => {
    const waive = (rule = NAME): string => `pnpm harness waive ${rule} ${path} ${TERMS}`;
    const reportMark = (node: TSESTree.Node): void =>
      report(node, 'test', { source: createQuote(sourceCode)(node), waive: waive() });
    const ofComments = (): void => {
      for (const { comment, text, to } of findOrders(sourceCode.getAllComments())) {
        const { line } = comment.loc.start;
        // No order covers an empty range before itself, so that it cannot hide its own finding.
        const start = { line, column: 0 };
        const rule = to === 'linter' ? (ruleIn(text) ?? '<rule>') : NAME;
        report({ loc: { start, end: start } }, to, { source: text, waive: waive(rule) });
      }
    };
    const ofProgram = mayHoldOrders(sourceCode.text) ? { Program: ofComments } : {};
    if (!mayHoldMarks(path, sourceCode.text)) return ofProgram;
    return {
      ...ofProgram,
      MemberExpression: (node) => {
        if (isMarked(node, sourceCode)) reportMark(node);
      },
      VariableDeclarator: (node) => findTaken(node, sourceCode).forEach(reportMark),
      CallExpression: (node) => {
        findInTestCall(node, sourceCode).forEach(reportMark);
        for (const each of findRetries(node, sourceCode)) {
          report(each, 'retry', { source: createQuote(sourceCode)(each), waive: waive() });
        }
      },
    };
  },
});
