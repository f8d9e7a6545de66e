import type { TSESTree } from '@typescript-eslint/utils';
import { findAssertingCalls, isAssertion, type TestedFile } from '../asserting/find-assertions.ts';
import { type Doubt, findDoubt } from '../asserting/find-doubt.ts';
import { judgeExpect } from '../asserting/judge-expect.ts';
import { collectFunctions } from '../asserting/local-functions.ts';
import { readExpect } from '../asserting/read-expect.ts';
import { type DeclaredTest, readTest, subjectOf } from '../asserting/read-test.ts';
import { isWithoutCase } from '../asserting/is-without-case.ts';
import { createQuote, type Quote } from '../create-quote.ts';
import { defineRule } from '../define-rule.ts';
import { isTestFile } from '../is-test-file.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';

export const testsAssert = defineRule({
  name: 'tests-assert',
  why: 'a test that cannot fail guards nothing and is trusted all the same.',
  messages: {
    none: {
      what: "the test '{{source}}' asserts nothing.",
      fix: 'assert what it promises, such as expect({{subject}}).toEqual(…).',
    },
    certain: {
      what: "'{{source}}' cannot fail.",
      fix: 'compare what the code under test gives with a literal, or delete it.',
    },
    empty: {
      what: "'{{source}}' has no case, so nothing in it runs.",
      fix: 'give it the cases, or delete it.',
    },
    matcher: {
      what: "'{{source}}' has no matcher, so it asserts nothing.",
      fix: 'call a matcher on it, such as .toEqual(…).',
    },
    waiting: {
      what: "nobody waits for '{{source}}', so it cannot fail.",
      fix: 'write await before it.',
    },
    catch: {
      what: "the test '{{source}}' asserts only if something is thrown.",
      fix: 'write {{instead}} in place of the try.',
    },
    branch: {
      what: "the test '{{source}}' asserts only if {{condition}}.",
      fix: 'assert {{condition}} first, or write expect.hasAssertions().',
    },
    callback: {
      what: "the test '{{source}}' asserts only if {{condition}} calls back.",
      fix: 'wait for that and assert after it, or write expect.hasAssertions().',
    },
    swallow: {
      what: "the test '{{source}}' catches what its own assertions throw.",
      fix: 'assert outside of the try, or throw again what is caught.',
    },
    return: {
      what: "the test '{{source}}' ends before it asserts if {{condition}}.",
      fix: 'assert first that it is not so, or write expect.hasAssertions().',
    },
    snapshot: {
      what: "the test '{{source}}' only compares snapshots, which whoever breaks it updates.",
      fix: 'assert what matters by name, such as expect({{subject}}).toMatchObject({ … }).',
    },
  },
  create: ({ path, sourceCode, report }) => {
    if (!isTestFile(path) || /\.bench\./.test(path)) return {};
    const quote = createQuote(sourceCode);
    const { listener, resolve } = collectFunctions(sourceCode);
    const file = { sourceCode, resolve };
    const calls: TSESTree.CallExpression[] = [];
    return {
      ...listener,
      CallExpression: (node) => void calls.push(node),
      'Program:exit': () => {
        for (const node of calls.filter((each) => isWithoutCase(each, sourceCode))) {
          report(node, 'empty', { source: shorten(quote(node)) });
        }
        for (const node of calls) {
          const expectation = readExpect(node, sourceCode);
          const flaw = expectation && judgeExpect(expectation, quote);
          if (flaw) report(node, flaw, { source: quote(expectation.end) });
        }
        const assertions = calls.filter((node) => isAssertion(node, file));
        for (const node of calls) {
          const test = readTest(node, file, quote);
          if (!test) continue;
          const own = assertions.filter((each) => isWithin(each, test.body));
          const found = judgeTest(test, own, file, quote);
          if (found) report(node.callee, found.id, { source: test.title, ...found.data });
        }
      },
    };
  },
});

const isWithin = ({ range }: TSESTree.Node, outer: TSESTree.Node): boolean =>
  outer.range[0] <= range[0] && range[1] <= outer.range[1];

const judgeTest = (test: DeclaredTest, own: readonly TSESTree.CallExpression[], file: TestedFile, quote: Quote) => {
  const { sourceCode } = file;
  const isSnapshot = (node: TSESTree.CallExpression): boolean =>
    readExpect(node, sourceCode)?.chain.some((each) => each.endsWith('Snapshot')) === true;
  if (own.some((each) => !isSnapshot(each) && !findDoubt(each, test.body))) return undefined;

  const assertions = [...own, ...findAssertingCalls(test.body, file)];
  const subject = subjectOf(test, quote);
  if (assertions.length === 0) return { id: 'none', data: { subject } } as const;
  if (assertions.every(isSnapshot)) return { id: 'snapshot', data: { subject } } as const;
  const [doubt, ...others] = assertions.map((each) => findDoubt(each, test.body));
  const isCounted = doubt?.kind !== 'swallow' && countsAssertions(test, sourceCode);
  if (!doubt || others.includes(undefined) || isCounted) return undefined;
  return { id: doubt.kind, data: { condition: shorten(quote(doubt.node)), instead: insteadOf(doubt, quote) } } as const;
};

/** `expect.assertions(1)`, `expect.hasAssertions()` */
const countsAssertions = ({ body }: DeclaredTest, sourceCode: SourceCode): boolean =>
  /\bexpect\.(?:assertions|hasAssertions)\(/.test(sourceCode.getText(body));

/** What asserts that something is thrown, for the call that a `try` begins with. */
const insteadOf = ({ kind, node }: Doubt, quote: Quote): string => {
  const attempt = kind === 'catch' && node.parent?.type === 'TryStatement' ? node.parent.block : undefined;
  const tried = attempt && walk(attempt).find(({ type }) => type === 'AwaitExpression' || type === 'CallExpression');
  if (!tried) return 'expect(() => …).toThrow(…)';
  if (tried.type !== 'AwaitExpression') return `expect(() => ${shorten(quote(tried))}).toThrow(…)`;
  return `await expect(${shorten(quote(tried.argument))}).rejects.toThrow(…)`;
};

const shorten = (text: string): string => (text.length <= LONGEST ? text : '…');

const LONGEST = 40;
