import { parseCommand } from './parse-command.ts';

/** What is wrong with the arguments after `harness`, as a page shows them; undefined if the program takes them. */
export const judgeArguments = (args: string[]): string | undefined => {
  const command = parseCommand(args);
  return command.ok ? undefined : command.failures.map(({ message }) => message).join(' ');
};
