import type { Docs, Page } from '../docs.ts';
import type { Violation } from '../docs-rule.ts';
import { splitCommands } from './split-words.ts';

/**
 * Flags that stand alone in code, in the sentence of the command they belong to: the last `harness …` on the same line or the one
 * before. The program has to know them.
 */
export const judgeFlags = ({ judgeCommand }: Docs, { file, codes }: Page): Violation[] => {
  const found: Violation[] = [];
  let command: { args: string[]; line: number } | undefined;
  for (const { text, line } of codes) {
    const words = splitCommands(text).at(-1) ?? [];
    const start = words.indexOf('harness');
    if (start !== -1) command = { args: words.slice(start + 1).filter((word) => word !== '…'), line };
    const [flag] = /^--[a-z][\w-]*/.exec(text) ?? [];
    if (flag === undefined || !command || line - command.line > 1 || command.args.length === 0) continue;
    const problems = [judgeCommand([...command.args, flag]), judgeCommand([...command.args, flag, '…'])];
    if (!problems.every((problem) => problem?.startsWith('Unknown option'))) continue;
    const what = `'harness ${command.args[0] ?? ''}' has no flag '${flag}'.`;
    found.push({ file, line, what, fix: "write what 'pnpm harness --help' lists." });
  }
  return found;
};
