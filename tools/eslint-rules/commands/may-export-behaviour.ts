import type { HarnessSpec } from '@acme/tools-spec';
import { maySpell } from '../mentions.ts';

type Command = NonNullable<HarnessSpec['command']>;

/**
 * Whether a module may export what is no command, more often rather than less: not where its text exports types, what
 * other modules export, and commands in the form that the formatter gives them. Such a file needs no syntax tree.
 */
export const mayExportBehaviour = (text: string, command: Command): boolean => {
  if (maySpell(text)) return true;
  const { rest, count } = withoutCommands(text, command);
  if (count > 0 && !isOnlyImported(rest, command)) return true;
  return [...rest.matchAll(/\bexport\b/g)].some(({ index }) => !HARMLESS.test(rest.slice(index, index + LONGEST)));
};

const HARMLESS = /^export (?:interface |type |\* from '|\{[^}]*\} from ')/;
const LONGEST = 2000;

/** The text without `export const open = defineCommand({ … });`, and how many of them it had. */
const withoutCommands = (text: string, { name }: Command) => {
  let count = 0;
  const rest = text.replaceAll(STATEMENT, (whole: string, callee: string) => {
    if (callee !== name || !isOneCall(whole)) return whole;
    count += 1;
    return '';
  });
  return { rest, count };
};

/** Up to the first line that is not indented. */
const STATEMENT = /^export const \w+ = (\w+)\(\{\n(?:(?:[ \t].*)?\n)*\}\);$/gm;

/** Whether the first bracket of a statement is closed by its last one, as far as that is plain. */
const isOneCall = (statement: string): boolean => {
  let depth = 0;
  for (const { 0: token, index } of statement.matchAll(TOKEN)) {
    if (UNCLEAR.includes(token)) return false;
    if (token.length > 1) continue;
    depth += '([{'.includes(token) ? 1 : -1;
    if (depth === 0) return index === statement.length - ');'.length;
  }
  return false;
};

/** A string, a template or a comment in one line; a bracket; what may begin another one, a pattern or an escape. */
const TOKEN = /'[^'\\\n]*'|"[^"\\\n]*"|`[^`'"\\\n]*`|\/\/.*|[()[\]{}'"`/\\]/g;
const UNCLEAR = ["'", '"', '`', '/', '\\'];

/** Whether a name comes from the package that has it, and is nothing else in a text without the commands. */
const isOnlyImported = (rest: string, command: Command): boolean => {
  const mentioned = rest.match(/\w+/g)?.filter((word) => word === command.name).length;
  const names = [...rest.matchAll(/^import \{([^}]*)\} from '([^']*)';$/gm)]
    .filter(([, , source]) => source === command.package)
    .flatMap(([, clause = '']) => clause.split(',').map((each) => each.trim()));
  return mentioned === 1 && names.includes(command.name);
};
