import { maySpell } from './mentions.ts';
import { rememberLast } from './remember-last.ts';

/**
 * The modules that a text can name by statements, more rather than fewer, or undefined where it takes its syntax to tell:
 * where it loads them in another way too, names them in a comment, or escapes may spell any of this. Most files are
 * judged by these names alone, which spares the linter to build their trees.
 */
export const nameModules = rememberLast((text: string): string[] | undefined => {
  if (mayLoad(text) || NAMED_IN_COMMENT.test(text)) return undefined;
  const names: string[] = [];
  for (const [, single, double, comment] of text.matchAll(NAMED)) {
    const name = single ?? double ?? '';
    if (comment !== undefined || name.includes('\\')) return undefined;
    names.push(name);
  }
  return names;
});

/** Whether a text can load a module in another way than by a statement. */
export const mayLoad = (text: string): boolean => LOADS.test(text) || maySpell(text);

const LOADS =
  /\bimport\s*[(.]|\bimport\s*\/[*/]|\brequire\b|createRequire|getBuiltinModule|[mM]ock|importActual|requireActual/;

/** What a text has where a comment names a module. */
export const NAMED_IN_COMMENT = /<reference|@jsxImportSource|@import|@(?:vitest|jest)-environment|\bimport[\s*]*\(/;

/** The words before a specifier. What follows is looked at without being passed, for it may hold the next. */
const NAMED = /(?:from|import|module)(?=\s*(?:'([^']*)'|"([^"]*)"|(\/[/*])))/g;
