import type { HookEvent } from './hook-event.ts';

/**
 * The events of a patch as Codex writes it: `*** Update File: a.ts`, then lines that begin with `+`, `-` or a space. A file that is
 * moved is one that was edited at both of its paths.
 */
export const readPatch = (patch: string, isDone: boolean): HookEvent[] =>
  patch.split(/^\*\*\* (?=(?:Add|Update|Delete) File: )/m).flatMap((part): HookEvent[] => {
    const [, how, file] = /^(Add|Update|Delete) File: (.+)$/m.exec(part) ?? [];
    if (how === undefined || file === undefined) return [];
    const moved = /^\*\*\* Move to: (.+)$/m.exec(part)?.[1];
    const files = [file, ...(moved === undefined ? [] : [moved])].map((each) => each.trim());
    if (isDone) return files.map((each) => ({ kind: 'edited', file: each }));
    const text = linesOf(part, '+');
    return files.map((each) => ({
      kind: 'edit',
      file: each,
      text,
      replaced: how === 'Add' ? undefined : linesOf(part, '-'),
    }));
  });

const linesOf = (part: string, sign: '+' | '-'): string =>
  part
    .split('\n')
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1))
    .join('\n');
