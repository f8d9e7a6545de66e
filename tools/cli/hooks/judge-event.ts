import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import type { HookEvent } from './hook-event.ts';

/** Why an event is refused, with what to do instead, in one line; undefined where it is not. Paths are relative to the root. */
export const judgeEvent = (
  spec: HarnessSpec,
  event: HookEvent,
  read: (file: string) => string | undefined,
): string | undefined => {
  if (event.kind === 'command') return judgeCommandLine(event.command);
  return event.kind === 'edit' ? judgeEdit(spec, event, read) : undefined;
};

const judgeCommandLine = (line: string): string | undefined => {
  const commands = line.split(/[;&|\n]+/).map((command) => command.trim());
  if (commands.some(skipsHooks))
    return 'this skips the git hooks, so what is broken is found later by others. Repair what they report, then run it without that.';
  if (commands.some((command) => /\bharness waive\b/.test(command) && !/--owner[ =]\S/.test(command)))
    return 'a waiver has an owner who answers for it. Repair the finding; or ask the owner, then add --owner @handle.';
  return undefined;
};

const skipsHooks = (command: string): boolean => {
  if (!/\bgit\b/.test(command)) return false;
  const bare = command.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  return /\s--no-verify\b|core\.hooksPath/.test(bare) || /\bcommit\b.*\s-[a-mo-zA-Z]*n[a-zA-Z]*(?:\s|$)/.test(bare);
};

const judgeEdit = (
  spec: HarnessSpec,
  { file, text, replaced }: Extract<HookEvent, { kind: 'edit' }>,
  read: (file: string) => string | undefined,
): string | undefined => {
  const generated = spec.hooks.generated.find(({ files }) => posix.matchesGlob(file, files));
  if (generated) return `${file} is generated: what is written there is lost. Run ${generated.by} instead.`;
  const before = read(file) ?? '';
  if (replaced !== undefined && isInSection(before, replaced))
    return `this part of ${file} is generated. Run pnpm harness docs --write; to say something else, write it outside of the marks.`;
  if (!/^docs\/waivers\/(?!README)[^/]+\.md$/.test(file)) return undefined;
  const after = replaced === undefined ? text : before.replace(replaced, () => text);
  if (/^owner:[ \t]*["']?\S*\w/m.test(after)) return undefined;
  return 'a waiver has an owner who answers for it. Repair the finding; or ask the owner, and write it with pnpm harness waive.';
};

/** Whether `part` of a page lies between the marks of a generated section. */
const isInSection = (page: string, part: string): boolean => {
  const start = page.indexOf(part);
  if (start === -1) return false;
  const opened = [...page.matchAll(/^<!-- generated:([\w-]+) -->$/gm)].findLast(
    ({ index }) => index < start + part.length,
  );
  if (!opened) return false;
  const end = page.indexOf(`<!-- /generated:${opened[1] ?? ''} -->`, opened.index);
  return end > start;
};
