import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { mentions } from '../mentions.ts';
import { followValue } from './follow-value.ts';
import { CALL, type SourceCode, type Use } from './use.ts';

const GLOBAL_OBJECTS = ['globalThis', 'global', 'window', 'self'];

/** Where the value of the global `path`, such as `process` and `env`, comes out, by name or through the global object. */
export const findGlobalValues = (sourceCode: SourceCode, path: readonly [string, ...string[]]): Use[] => {
  const scope =
    path.every((name) => name === CALL || mentions(sourceCode.text, name)) && sourceCode.scopeManager?.globalScope;
  if (!scope) return [];
  const byName = globalReads(scope, path[0]).flatMap((node) => followValue(sourceCode, node, path.slice(1)));
  const throughObject = GLOBAL_OBJECTS.filter((name) => mentions(sourceCode.text, name))
    .flatMap((name) => globalReads(scope, name))
    .flatMap((node) => followValue(sourceCode, node, path))
    // That the global object itself is handed on says nothing of this value.
    .filter(({ rest }) => rest.length < path.length);
  return [...byName, ...throughObject];
};

/** Where the file refers to a global that it does not declare itself, whether or not the linter knows the name. */
const globalReads = (scope: TSESLint.Scope.Scope, name: string): TSESTree.Node[] => {
  const variable = scope.set.get(name);
  const known = variable?.defs.length === 0 ? variable.references : [];
  return [...known, ...scope.through].map(({ identifier }) => identifier).filter((each) => each.name === name);
};
