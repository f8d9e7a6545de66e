import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { findLocalFunction } from './find-local-function.ts';
import { isParser } from './is-parser.ts';
import { readsOf } from '../tracing/follow-value.ts';
import type { Guard, Misuse, Way } from './unparsed.ts';

/** A member of unparsed data is a look into it; of a promise of it, it is what is done when the data is there. */
export const judgeMember = (way: Way, member: TSESTree.MemberExpression, guard: Guard): Misuse[] => {
  const name = getPropertyName(member) ?? '';
  const { parent: call } = member;
  const isCalled = call.type === 'CallExpression' && call.callee === member;
  // Text of bytes, which somebody has yet to parse.
  if (name === 'toString' && isCalled) return [];
  if (guard === 'environment' && isGathered(way, member)) return [];
  if (guard !== 'promise' || !isCalled) return [{ kind: 'probed', node: member }];
  if (name === 'catch' || name === 'finally') return way.ofExpression(call, guard);
  const [handler] = name === 'then' ? call.arguments : [];
  if (!handler) return [{ kind: 'probed', node: member }];
  if (isParser(handler, way.spec, way.sourceCode)) return [];
  const [first] = findLocalFunction(handler, way.sourceCode)?.params ?? [];
  return first ? way.ofPattern(first, 'any') : [{ kind: 'loose', node: handler }];
};

/** Whether a variable of the environment is put into an object, by its own name or another, that a schema parses as a whole. */
const isGathered = ({ spec, sourceCode }: Way, { parent }: TSESTree.Node): boolean => {
  const object = parent?.type === 'Property' ? parent.parent : undefined;
  const isParsed = (node: TSESTree.Node): boolean =>
    node.parent?.type === 'CallExpression' &&
    node.parent.callee !== node &&
    isParser(node.parent.callee, spec, sourceCode);
  if (!object || isParsed(object)) return object !== undefined;
  const { parent: owner } = object;
  if (owner.type !== 'VariableDeclarator' || owner.id.type !== 'Identifier' || owner.parent.kind !== 'const')
    return false;
  const reads = readsOf(sourceCode, owner.id);
  return reads.length > 0 && reads.every(isParsed);
};
