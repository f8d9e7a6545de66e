import { mentions } from '../mentions.ts';
import { followValue } from './follow-value.ts';
import { readGlobals } from './read-globals.ts';
import { CALL, type SourceCode, type Use } from './use.ts';

const GLOBAL_OBJECTS = ['globalThis', 'global', 'window', 'self', 'frames', 'parent', 'top'];

/** Where the value of the global `path`, such as `process` and `env`, comes out, by name or through the global object. */
export const findGlobalValues = (sourceCode: SourceCode, path: readonly [string, ...string[]]): Use[] => {
  if (!path.every((name) => name === CALL || mentions(sourceCode.text, name))) return [];
  const byName = readGlobals(sourceCode, path[0]).flatMap((node) => followValue(sourceCode, node, path.slice(1)));
  const throughObject = GLOBAL_OBJECTS.flatMap((name) => readGlobals(sourceCode, name))
    .flatMap((node) => followValue(sourceCode, node, path))
    // That the global object itself is handed on says nothing of this value.
    .filter(({ rest }) => rest.length < path.length);
  return [...byName, ...throughObject];
};
