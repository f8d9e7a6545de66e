import type { TSESTree } from '@typescript-eslint/utils';
import { findLocalFunction } from './find-local-function.ts';
import { isParser } from './is-parser.ts';
import { isUnknown, typeOfPattern } from './read-annotation.ts';
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
  if (isParser(call.callee, way.spec, way.sourceCode) || NEUTRAL.test(callee)) return [];
  if (PROBES.test(callee)) return [{ kind: 'probed', node: call }];
  if (KEEPS.test(callee)) return way.ofExpression(call, guard);
  if (callee === 'Promise.resolve') return way.ofExpression(call, 'promise');

  const position = call.arguments.findIndex((each) => each === node);
  const local = findLocalFunction(call.callee, way.sourceCode);
  // A guard that probes is reported itself.
  if (local?.returnType?.typeAnnotation.type === 'TSTypePredicate' && guard === 'unknown') return [];
  const parameter = local?.params[position];
  if (!parameter) return guard === 'any' || guard === 'promise' ? [{ kind: 'loose', node: call }] : [];
  const type = typeOfPattern(parameter, way.sourceCode);
  if (guard === 'unknown' && !(type && isUnknown(type))) return [];
  return way.ofPattern(parameter, type && isUnknown(type) ? 'unknown' : guard);
};
