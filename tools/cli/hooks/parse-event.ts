import { z } from 'zod';
import type { Client, HookEvent } from './hook-event.ts';
import { readPatch } from './read-patch.ts';

/** The arguments of a tool, by the names that clients have for them. */
const InputSchema = z.object({
  command: z.string().optional(),
  command_line: z.string().optional(),
  file_path: z.string().optional(),
  path: z.string().optional(),
  content: z.string().optional(),
  file_text: z.string().optional(),
  old_string: z.string().optional(),
  old_str: z.string().optional(),
  new_string: z.string().optional(),
  new_str: z.string().optional(),
  edits: z.array(z.object({ old_string: z.string().default(''), new_string: z.string().default('') })).optional(),
});

const SHELLS = new Set(['Bash', 'bash', 'powershell', 'run_shell_command']);

/** Claude, and Codex, which speaks as Claude does. */
const ClaudeSchema = z.discriminatedUnion('hook_event_name', [
  z.object({ hook_event_name: z.literal('PreToolUse'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('PostToolUse'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('Stop'), stop_hook_active: z.boolean().default(false) }),
]);
const GeminiSchema = z.discriminatedUnion('hook_event_name', [
  z.object({ hook_event_name: z.literal('BeforeTool'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('AfterTool'), tool_name: z.string(), tool_input: z.unknown() }),
  z.object({ hook_event_name: z.literal('AfterAgent'), stop_hook_active: z.boolean().default(false) }),
]);
const CursorSchema = z.discriminatedUnion('hook_event_name', [
  z.object({ hook_event_name: z.literal('beforeShellExecution'), command: z.string() }),
  z.object({ hook_event_name: z.literal('afterFileEdit'), file_path: z.string() }),
  z.object({ hook_event_name: z.literal('stop'), loop_count: z.number().default(0) }),
]);
/** Copilot does not name its events: the end has a reason, and what is done has a result. */
const CopilotSchema = z.union([
  z.object({ stopReason: z.string(), stop_hook_active: z.boolean().default(false) }),
  z.object({ toolName: z.string(), toolArgs: z.unknown(), toolResult: z.unknown().optional() }),
]);
const WindsurfSchema = z.object({ agent_action_name: z.string(), tool_info: z.unknown() });

/** What a client printed, as events; none for what is not ours to judge. A patch is an event for each file. */
export const parseEvent = (client: Client, text: string): HookEvent[] => {
  const json = parseJson(text);
  switch (client) {
    case 'claude':
    case 'codex':
      return readClaude(json);
    case 'gemini':
      return readGemini(json);
    case 'cursor':
      return readCursor(json);
    case 'copilot':
      return readCopilot(json);
    case 'windsurf':
      return readWindsurf(json);
  }
};

const readClaude = (json: unknown): HookEvent[] => {
  const event = ClaudeSchema.safeParse(json).data;
  if (!event) return [];
  if (event.hook_event_name === 'Stop') return [{ kind: 'stop', isAgain: event.stop_hook_active }];
  return readTool(event.tool_name, event.tool_input, event.hook_event_name === 'PostToolUse');
};

const readGemini = (json: unknown): HookEvent[] => {
  const event = GeminiSchema.safeParse(json).data;
  if (!event) return [];
  if (event.hook_event_name === 'AfterAgent') return [{ kind: 'stop', isAgain: event.stop_hook_active }];
  return readTool(event.tool_name, event.tool_input, event.hook_event_name === 'AfterTool');
};

const readCursor = (json: unknown): HookEvent[] => {
  const event = CursorSchema.safeParse(json).data;
  if (!event) return [];
  if (event.hook_event_name === 'beforeShellExecution') return [{ kind: 'command', command: event.command }];
  if (event.hook_event_name === 'afterFileEdit') return [{ kind: 'edited', file: event.file_path }];
  return [{ kind: 'stop', isAgain: event.loop_count > 0 }];
};

const readCopilot = (json: unknown): HookEvent[] => {
  const event = CopilotSchema.safeParse(json).data;
  if (!event) return [];
  if ('stopReason' in event) return [{ kind: 'stop', isAgain: event.stop_hook_active }];
  const input = typeof event.toolArgs === 'string' ? parseJson(event.toolArgs) : event.toolArgs;
  return readTool(event.toolName, input, event.toolResult !== undefined);
};

const readWindsurf = (json: unknown): HookEvent[] => {
  const event = WindsurfSchema.safeParse(json).data;
  if (event?.agent_action_name === 'pre_run_command') return readTool('Bash', event.tool_info, false);
  if (event?.agent_action_name === 'pre_write_code') return readTool('Edit', event.tool_info, false);
  return event?.agent_action_name === 'post_write_code' ? readTool('Edit', event.tool_info, true) : [];
};

const readTool = (name: string, given: unknown, isDone: boolean): HookEvent[] => {
  const input = InputSchema.safeParse(given).data;
  if (!input) return [];
  const command = input.command ?? input.command_line;
  if (SHELLS.has(name)) return command === undefined || isDone ? [] : [{ kind: 'command', command }];
  if (name === 'apply_patch') return readPatch(command ?? '', isDone);
  const file = input.file_path ?? input.path;
  if (file === undefined) return [];
  if (isDone) return [{ kind: 'edited', file }];
  if (input.edits)
    return input.edits.map((each) => ({ kind: 'edit', file, text: each.new_string, replaced: each.old_string }));
  const replaced = input.old_string ?? input.old_str;
  const text = input.content ?? input.file_text ?? input.new_string ?? input.new_str;
  return text === undefined ? [] : [{ kind: 'edit', file, text, replaced }];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
