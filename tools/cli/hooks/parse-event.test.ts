import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvent } from './parse-event.ts';

/** What each client documents as the input of its hooks. */
const claude = (event: object) => parseEvent('claude', JSON.stringify({ session_id: 's', cwd: '/', ...event }));
const codex = (event: object) =>
  parseEvent('codex', JSON.stringify({ session_id: 's', turn_id: 't', model: 'm', ...event }));
const copilot = (event: object) =>
  parseEvent('copilot', JSON.stringify({ sessionId: 's', timestamp: 1, cwd: '/', ...event }));
const cursor = (event: object) => parseEvent('cursor', JSON.stringify(event));
const gemini = (event: object) => parseEvent('gemini', JSON.stringify({ session_id: 's', timestamp: 't', ...event }));
const windsurf = (agent_action_name: string, tool_info: object) =>
  parseEvent('windsurf', JSON.stringify({ agent_action_name, trajectory_id: 't', execution_id: 'e', tool_info }));
const before = (tool_name: string, tool_input: object) =>
  claude({ hook_event_name: 'PreToolUse', tool_name, tool_input });

test('a command, from every client', () => {
  const event = [{ kind: 'command', command: 'ls' }];
  const tool_input = { command: 'ls' };
  expect(before('Bash', { command: 'ls', description: 'List' })).toEqual(event);
  expect(codex({ hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input, tool_use_id: 'u' })).toEqual(event);
  expect(copilot({ toolName: 'bash', toolArgs: '{"command":"ls"}' })).toEqual(event);
  expect(copilot({ toolName: 'bash', toolArgs: tool_input })).toEqual(event);
  expect(cursor({ hook_event_name: 'beforeShellExecution', command: 'ls', cwd: '/' })).toEqual(event);
  expect(gemini({ hook_event_name: 'BeforeTool', tool_name: 'run_shell_command', tool_input })).toEqual(event);
  expect(windsurf('pre_run_command', { command_line: 'ls', cwd: '/' })).toEqual(event);
});

test('a command that was run is over', () => {
  const toolResult = { resultType: 'success', textResultForLlm: '' };
  expect(copilot({ toolName: 'bash', toolArgs: { command: 'ls' }, toolResult })).toEqual([]);
});

test('an edit of a part, from every client that asks before', () => {
  const event = [{ kind: 'edit', file: '/a.ts', text: 'y', replaced: 'x' }];
  const tool_input = { file_path: '/a.ts', old_string: 'x', new_string: 'y' };
  const edits = [{ old_string: 'x', new_string: 'y' }];
  const patch = '*** Begin Patch\n*** Update File: /a.ts\n@@\n same\n-x\n+y\n*** End Patch\n';
  expect(before('Edit', tool_input)).toEqual(event);
  expect(codex({ hook_event_name: 'PreToolUse', tool_name: 'apply_patch', tool_input: { command: patch } })).toEqual(
    event,
  );
  expect(copilot({ toolName: 'edit', toolArgs: { path: '/a.ts', old_str: 'x', new_str: 'y' } })).toEqual(event);
  expect(gemini({ hook_event_name: 'BeforeTool', tool_name: 'replace', tool_input })).toEqual(event);
  expect(windsurf('pre_write_code', { file_path: '/a.ts', edits })).toEqual(event);
});

test('a whole file', () => {
  const event = [{ kind: 'edit', file: '/a.ts', text: 'y', replaced: undefined }];
  const tool_input = { file_path: '/a.ts', content: 'y' };
  const patch = '*** Begin Patch\n*** Add File: /a.ts\n+y\n*** End Patch\n';
  expect(before('Write', tool_input)).toEqual(event);
  expect(codex({ hook_event_name: 'PreToolUse', tool_name: 'apply_patch', tool_input: { command: patch } })).toEqual(
    event,
  );
  expect(copilot({ toolName: 'create', toolArgs: { path: '/a.ts', file_text: 'y' } })).toEqual(event);
  expect(gemini({ hook_event_name: 'BeforeTool', tool_name: 'write_file', tool_input })).toEqual(event);
});

test('what was edited, from every client', () => {
  const event = [{ kind: 'edited', file: '/a.ts' }];
  const tool_input = { file_path: '/a.ts' };
  const toolResult = { resultType: 'success', textResultForLlm: '' };
  const patch = '*** Begin Patch\n*** Delete File: /a.ts\n*** End Patch\n';
  expect(claude({ hook_event_name: 'PostToolUse', tool_name: 'Edit', tool_input })).toEqual(event);
  expect(codex({ hook_event_name: 'PostToolUse', tool_name: 'apply_patch', tool_input: { command: patch } })).toEqual(
    event,
  );
  expect(copilot({ toolName: 'edit', toolArgs: { path: '/a.ts' }, toolResult })).toEqual(event);
  expect(cursor({ hook_event_name: 'afterFileEdit', file_path: '/a.ts', edits: [] })).toEqual(event);
  expect(gemini({ hook_event_name: 'AfterTool', tool_name: 'replace', tool_input, tool_response: {} })).toEqual(event);
  expect(windsurf('post_write_code', { file_path: '/a.ts', edits: [] })).toEqual(event);
});

test('a patch is an event for each file, and for both paths of one that moves', () => {
  const patch =
    '*** Begin Patch\n*** Update File: a.ts\n*** Move to: b.ts\n-x\n+y\n*** Add File: c.ts\n+z\n*** End Patch';
  const events = codex({ hook_event_name: 'PostToolUse', tool_name: 'apply_patch', tool_input: { command: patch } });
  expect(events.map((event) => ('file' in event ? event.file : ''))).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('the end, for the first time and again', () => {
  const [first, again] = [[{ kind: 'stop', isAgain: false }], [{ kind: 'stop', isAgain: true }]];
  expect(claude({ hook_event_name: 'Stop' })).toEqual(first);
  expect(claude({ hook_event_name: 'Stop', stop_hook_active: true })).toEqual(again);
  expect(codex({ hook_event_name: 'Stop', stop_hook_active: false, last_assistant_message: 'Done.' })).toEqual(first);
  expect(copilot({ transcriptPath: '/t', stopReason: 'end_turn', stop_hook_active: true })).toEqual(again);
  expect(cursor({ hook_event_name: 'stop', status: 'completed', loop_count: 1 })).toEqual(again);
  expect(gemini({ hook_event_name: 'AfterAgent', prompt: 'p', prompt_response: 'r', stop_hook_active: false })).toEqual(
    first,
  );
});

test('what is not known is no event', () => {
  expect(before('WebFetch', { url: 'x' })).toEqual([]);
  expect(claude({ hook_event_name: 'SessionStart' })).toEqual([]);
  expect(windsurf('pre_read_code', { file_path: '/a.ts' })).toEqual([]);
  expect(parseEvent('claude', '')).toEqual([]);
  assert(property(string(), (text) => parseEvent('copilot', text).length === 0));
});
