import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction } from '../function-node.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import { isAbortedByTimer } from './is-aborted-by-timer.ts';
import type { SourceCode } from '../tracing/use.ts';

interface Around {
  sourceCode: SourceCode;
  /** Functions that give the function they are given a signal that aborts in time. */
  limiters: readonly string[];
}

/** Whether one of a call's arguments carries a signal that surely aborts some time: options, or a request made with them. */
export const hasTimeLimit = (call: TSESTree.CallExpression, around: Around): boolean =>
  call.arguments.some((argument) => isLimited(argument, around));

const isLimited = (options: TSESTree.Node, around: Around): boolean => {
  switch (options.type) {
    case 'ObjectExpression': {
      // What comes last counts, and what is spread may hold another signal.
      const decisive = options.properties.findLast(
        (each) => each.type === 'SpreadElement' || getPropertyName(each) === 'signal',
      );
      if (!decisive) return false;
      return decisive.type === 'SpreadElement' ? isLimited(decisive.argument, around) : isTimed(decisive.value, around);
    }
    case 'NewExpression':
      return (
        isKnownAs(options.callee, 'Request', around.sourceCode) &&
        options.arguments.some((each) => isLimited(each, around))
      );
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isLimited(options.expression, around);
    case 'Identifier': {
      const init = constantOf(options, around.sourceCode);
      return init !== undefined && isLimited(init, around);
    }
    default:
      return false;
  }
};

const isTimed = (signal: TSESTree.Node, around: Around): boolean => {
  switch (signal.type) {
    case 'CallExpression': {
      const { callee } = signal;
      if (callee.type !== 'MemberExpression' || !isKnownAs(callee.object, 'AbortSignal', around.sourceCode))
        return false;
      const method = getPropertyName(callee);
      const [given] = signal.arguments;
      if (method !== 'any' || given?.type !== 'ArrayExpression') return method === 'timeout';
      return given.elements.some((each) => each !== null && isTimed(each, around));
    }
    case 'ConditionalExpression':
      return isTimed(signal.consequent, around) && isTimed(signal.alternate, around);
    case 'LogicalExpression':
      return isTimed(signal.left, around) && isTimed(signal.right, around);
    case 'MemberExpression':
      return getPropertyName(signal) === 'signal' && isAbortedByTimer(signal.object, around.sourceCode);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return isTimed(signal.expression, around);
    case 'Identifier': {
      const init = constantOf(signal, around.sourceCode);
      return init ? isTimed(init, around) : isFromLimiter(signal, around);
    }
    default:
      return false;
  }
};

/** What a variable holds that is set once. */
const constantOf = (node: TSESTree.Identifier, sourceCode: SourceCode): TSESTree.Node | undefined => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
  return definition.node.id.type === 'Identifier' ? (definition.node.init ?? undefined) : undefined;
};

/** Whether a variable is the parameter of a function that is given to a limiter. */
const isFromLimiter = (node: TSESTree.Identifier, { sourceCode, limiters }: Around): boolean => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return false;
  const { parent } = definition.node;
  return parent.type === 'CallExpression' && limiters.some((name) => isKnownAs(parent.callee, name, sourceCode));
};
