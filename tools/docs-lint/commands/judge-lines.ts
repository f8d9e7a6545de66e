import type { Docs } from '../docs.ts';
import { type CommandProblem, judgeWords } from './judge-words.ts';
import { splitCommands } from './split-words.ts';

/** What is wrong with the commands of a script, line by line. */
export const judgeLines = (docs: Docs, script: string): NonNullable<CommandProblem>[] =>
  script.split('\n').flatMap((line) => splitCommands(line).flatMap((words) => judgeWords(docs, words) ?? []));
