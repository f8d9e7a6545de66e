import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { Quote } from '../create-quote.ts';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { walk } from '../walk.ts';

interface AsyncCallback {
  method: string;
  /** What the method goes through. */
  list: TSESTree.Expression;
  /** What each call waits for. */
  source: string;
  parameters: string;
}

const METHODS = ['forEach', 'reduce', 'reduceRight'];

/** `items.forEach(async …)` and `items.reduce(async …)`, also where the function is named or chains with `then`. */
export const findAsyncCallback = (
  { callee, arguments: [given] }: TSESTree.CallExpression,
  sourceCode: Readonly<TSESLint.SourceCode>,
  quote: Quote,
): AsyncCallback | undefined => {
  if (callee.type !== 'MemberExpression' || !given) return undefined;
  const method = getPropertyName(callee) ?? '';
  const callback = METHODS.includes(method) ? resolveFunction(given, sourceCode) : undefined;
  if (!callback || !(callback.async || (method !== 'forEach' && chains(callback)))) return undefined;
  const [first, second] = callback.params;
  const parameter = method === 'forEach' ? first : second;
  const wait = walk(callback.body).find(
    (node) => node.type === 'AwaitExpression' && !(first && quote(node.argument) === quote(first)),
  );
  return {
    method,
    list: callee.object,
    source: wait?.type === 'AwaitExpression' ? quote(wait.argument) : quote(given),
    parameters: parameter ? quote(parameter) : 'item',
  };
};

const resolveFunction = (node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): FunctionNode | undefined => {
  if (isFunction(node)) return node;
  if (node.type !== 'Identifier') return undefined;
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0]?.node;
  const value = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  return isFunction(value) ? value : undefined;
};

/** `(last, item) => last.then(…)` */
const chains = ({ params: [last], body }: FunctionNode): boolean =>
  last?.type === 'Identifier' &&
  walk(body).some(
    (node) =>
      node.type === 'MemberExpression' &&
      node.object.type === 'Identifier' &&
      node.object.name === last.name &&
      getPropertyName(node) === 'then',
  );
