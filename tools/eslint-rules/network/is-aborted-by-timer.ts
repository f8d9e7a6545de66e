import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction, nameOf } from '../function-node.ts';
import { readsOf } from '../tracing/follow-value.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import type { SourceCode } from '../tracing/use.ts';
import { walk } from '../walk.ts';

/** Whether a timer aborts a controller: `setTimeout(() => controller.abort(), 5000)`, or a function that it is given by name. */
export const isAbortedByTimer = (controller: TSESTree.Node, sourceCode: SourceCode): boolean => {
  if (controller.type !== 'Identifier' || !sourceCode.text.includes('setTimeout')) return false;
  const aborts = readsOf(sourceCode, controller).filter(
    ({ parent }) => parent?.type === 'MemberExpression' && getPropertyName(parent) === 'abort',
  );
  if (aborts.length === 0) return false;
  const given = walk(sourceCode.ast).flatMap((each) =>
    each.type === 'CallExpression' && isKnownAs(each.callee, 'setTimeout', sourceCode)
      ? each.arguments.slice(0, 1)
      : [],
  );
  const names = given.flatMap((each) => (each.type === 'Identifier' ? [each.name] : []));
  return aborts.some((abort) => {
    for (let { parent } = abort; parent; { parent } = parent) {
      if (given.some((each) => each === parent)) return true;
      if (isFunction(parent) && names.includes(nameOf(parent) ?? '')) return true;
    }
    return false;
  });
};
