import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ReferenceTracker } from '@typescript-eslint/utils/ast-utils';
import { mentions } from './mentions.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'];

/** The calls of the logger's methods, under whatever name the file imports, aliases or destructures it. */
export const findLoggerCalls = (
  sourceCode: Readonly<TSESLint.SourceCode>,
  logger: { package: string; name: string },
): TSESTree.CallExpression[] => {
  const scope = mentions(sourceCode.text, logger.package) && sourceCode.scopeManager?.globalScope;
  if (!scope) return [];
  const tracker = new ReferenceTracker(scope);
  const methods = Object.fromEntries(LEVELS.map((level) => [level, { [ReferenceTracker.CALL]: true }]));
  const exported = { [logger.package]: { [ReferenceTracker.ESM]: true, [logger.name]: methods } };
  return [...tracker.iterateEsmReferences(exported), ...tracker.iterateCjsReferences(exported)]
    .map(({ node }) => node)
    .filter((node) => node.type === 'CallExpression');
};
