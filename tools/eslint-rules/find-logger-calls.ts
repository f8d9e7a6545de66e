import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ReferenceTracker } from '@typescript-eslint/utils/ast-utils';

const LEVELS = ['debug', 'info', 'warn', 'error'];

/** The calls of the logger's methods, under whatever name the file imports, aliases or destructures it. */
export const findLoggerCalls = (
  { scopeManager }: Readonly<TSESLint.SourceCode>,
  logger: { package: string; name: string },
): TSESTree.CallExpression[] => {
  if (!scopeManager?.globalScope) return [];
  const tracker = new ReferenceTracker(scopeManager.globalScope);
  const methods = Object.fromEntries(LEVELS.map((level) => [level, { [ReferenceTracker.CALL]: true }]));
  const exported = { [logger.package]: { [ReferenceTracker.ESM]: true, [logger.name]: methods } };
  return [...tracker.iterateEsmReferences(exported), ...tracker.iterateCjsReferences(exported)]
    .map(({ node }) => node)
    .filter((node) => node.type === 'CallExpression');
};
