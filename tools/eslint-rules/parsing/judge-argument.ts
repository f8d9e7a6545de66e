import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { FunctionNode } from '../function-node.ts';
import { findLocalFunction } from './find-local-function.ts';
import { isParser } from './is-parser.ts';
import { isNoData, isUnknown, typeOfPattern } from './read-annotation.ts';
import type { Guard, Misuse, Way } from './unparsed.ts';

/** Functions that look into a value. */
const PROBES =
  /^(?:Array\.isArray|Object\.(?:assign|entries|fromEntries|getOwnPropertyNames|hasOwn|keys|values)|Reflect\.\w+)$/;
/** Functions that make text or bytes of it, or have no need to know what it is. */
const NEUTRAL = /^(?:Boolean|Buffer\.from|JSON\.(?:parse|stringify)|String|\w+\.decode|new TextDecoder\(.*\)\.decode)$/;
/** Functions that give it back. */
const KEEPS = /^(?:structuredClone|Object\.freeze)$/;

/** A call that gets unparsed data: it parses them, or is trusted as far as the compiler checks what it takes. */
export const judgeArgument = (
  way: Way,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  node: TSESTree.Node,
  guard: Guard,
): Misuse[] => {
  const callee = way.sourceCode.getText(call.callee);
  if (isParser(call.callee, way.spec, way.sourceCode)) return [];
  if (callee === 'JSON.stringify' && isCopied(call)) return way.ofExpression(call.parent, guard);
  if (NEUTRAL.test(callee)) return [];
  if (PROBES.test(callee)) return [{ kind: 'probed', node: call }];
  if (KEEPS.test(callee)) return way.ofExpression(call, guard);
  if (callee === 'Promise.resolve') return way.ofExpression(call, 'promise');

  const position = call.arguments.findIndex((each) => each === node);
  const local = findLocalFunction(call.callee, way.sourceCode);
  if (guard === 'unknown' && local && isReportedItself(local)) return [];
  const parameter = local?.params[position];
  if (!parameter) return guard === 'any' || guard === 'promise' ? [{ kind: 'loose', node: call }] : [];
  const type = typeOfPattern(parameter, way.sourceCode);
  if (guard === 'unknown' && !(type && isUnknown(type))) return [];
  return way.ofPattern(parameter, type && isUnknown(type) ? 'unknown' : guard);
};

/** `JSON.parse(JSON.stringify(value))` is the value again. */
export const isCopied = ({ parent }: TSESTree.Node): boolean =>
  parent?.type === 'CallExpression' &&
  parent.callee.type === 'MemberExpression' &&
  getPropertyName(parent.callee) === 'parse';

/** A guard that vouches for data. */
const isReportedItself = ({ returnType }: FunctionNode): boolean => {
  const result = returnType?.typeAnnotation;
  const type = result?.type === 'TSTypePredicate' ? result.typeAnnotation?.typeAnnotation : undefined;
  return type !== undefined && !isNoData(type);
};
