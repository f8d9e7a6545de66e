import { z } from 'zod';
import type { HookEvent } from './hook-event.ts';

const EditSchema = z.object({
  file_path: z.string(),
  content: z.string().optional(),
  old_string: z.string().optional(),
  new_string: z.string().optional(),
});

const ClaudeSchema = z.discriminatedUnion('hook_event_name', [
  z.object({ hook_event_name: z.literal('PreToolUse'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('PostToolUse'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('Stop'), stop_hook_active: z.boolean().default(false) }),
]);

const CursorSchema = z.discriminatedUnion('hook_event_name', [
  z.object({ hook_event_name: z.literal('beforeShellExecution'), command: z.string() }),
  z.object({ hook_event_name: z.literal('afterFileEdit'), file_path: z.string() }),
  z.object({ hook_event_name: z.literal('stop'), loop_count: z.number().default(0) }),
]);

/** The event that a client printed, or undefined for one that is not ours to judge. */
export const parseEvent = (client: 'claude' | 'cursor', text: string): HookEvent | undefined => {
  const json = parseJson(text);
  return client === 'claude' ? readClaude(json) : readCursor(json);
};

const readClaude = (json: unknown): HookEvent | undefined => {
  const event = ClaudeSchema.safeParse(json).data;
  if (!event) return undefined;
  if (event.hook_event_name === 'Stop') return { kind: 'stop', isAgain: event.stop_hook_active };
  const command = z.object({ command: z.string() }).safeParse(event.tool_input).data?.command;
  if (event.tool_name === 'Bash')
    return event.hook_event_name === 'PreToolUse' && command !== undefined ? { kind: 'command', command } : undefined;
  const edit = EditSchema.safeParse(event.tool_input).data;
  if (!edit) return undefined;
  if (event.hook_event_name === 'PostToolUse') return { kind: 'edited', file: edit.file_path };
  const { content, old_string: replaced, new_string: text = '' } = edit;
  return { kind: 'edit', file: edit.file_path, text: content ?? text, replaced };
};

const readCursor = (json: unknown): HookEvent | undefined => {
  const event = CursorSchema.safeParse(json).data;
  if (!event) return undefined;
  if (event.hook_event_name === 'beforeShellExecution') return { kind: 'command', command: event.command };
  if (event.hook_event_name === 'afterFileEdit') return { kind: 'edited', file: event.file_path };
  return { kind: 'stop', isAgain: event.loop_count > 0 };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
