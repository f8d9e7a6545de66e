import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { Quote } from '../create-quote.ts';
import { isTestApi } from '../disabling/is-test-api.ts';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { walk } from '../walk.ts';
import type { TestedFile } from './find-assertions.ts';

/** A test, as it is declared. */
export interface DeclaredTest {
  title: string;
  body: FunctionNode;
}

const NO_TEST = /^(?:describe|suite|context|bench)$|^(?:before|after)(?:Each|All)?$|^(?:extend|skip|todo|step|use)$/;

/** Reads `test('…', () => { … })`; undefined for suites, hooks, and tests that do not run. */
export const readTest = (
  call: TSESTree.CallExpression,
  { sourceCode, resolve }: TestedFile,
  quote: Quote,
): DeclaredTest | undefined => {
  const [title] = call.arguments;
  if (!title || isFunction(title) || !isTestApi(call.callee, sourceCode)) return undefined;
  if (namesIn(call.callee).some((name) => NO_TEST.test(name))) return undefined;
  const [body] = call.arguments.slice(1).flatMap((each) => (isFunction(each) ? each : (resolve(each) ?? [])));
  return body && { title: quote(title).replaceAll(/^['"`]|['"`]$/g, ''), body };
};

const namesIn = (node: TSESTree.Node): string[] => {
  if (node.type === 'CallExpression') return namesIn(node.callee);
  if (node.type === 'TaggedTemplateExpression') return namesIn(node.tag);
  if (node.type === 'MemberExpression') return [...namesIn(node.object), getPropertyName(node) ?? ''];
  return node.type === 'Identifier' ? [node.name] : [];
};

/** What a test is most likely about: the last call that its body makes. */
export const subjectOf = ({ body }: DeclaredTest, quote: Quote): string => {
  const calls = walk(body.body).filter(({ type, parent }) => type === 'CallExpression' && isStatement(parent));
  const last = calls.at(-1);
  const text = last ? quote(last.parent?.type === 'AwaitExpression' ? last.parent : last) : 'result';
  return text.length <= LONGEST ? text : 'result';
};

const isStatement = (node: TSESTree.Node | undefined): boolean =>
  node?.type === 'ExpressionStatement' ||
  node?.type === 'ArrowFunctionExpression' ||
  (node?.type === 'AwaitExpression' && isStatement(node.parent));

const LONGEST = 40;
