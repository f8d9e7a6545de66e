import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvent } from './parse-event.ts';

const claude = (event: object) => parseEvent('claude', JSON.stringify(event));
const cursor = (event: object) => parseEvent('cursor', JSON.stringify(event));
const before = (tool_name: string, tool_input: object) =>
  claude({ hook_event_name: 'PreToolUse', tool_name, tool_input });

test('a command, from both clients', () => {
  const event = { kind: 'command', command: 'ls' };
  expect(before('Bash', { command: 'ls' })).toEqual(event);
  expect(cursor({ hook_event_name: 'beforeShellExecution', command: 'ls', cwd: '/' })).toEqual(event);
});

test('an edit of a part, and of a whole file', () => {
  expect(before('Edit', { file_path: '/a.ts', old_string: 'x', new_string: 'y' })).toEqual({
    kind: 'edit',
    file: '/a.ts',
    text: 'y',
    replaced: 'x',
  });
  expect(before('Write', { file_path: '/a.ts', content: 'y' })).toMatchObject({ text: 'y', replaced: undefined });
});

test('what was edited', () => {
  const event = { kind: 'edited', file: '/a.ts' };
  expect(claude({ hook_event_name: 'PostToolUse', tool_name: 'Edit', tool_input: { file_path: '/a.ts' } })).toEqual(
    event,
  );
  expect(cursor({ hook_event_name: 'afterFileEdit', file_path: '/a.ts', edits: [] })).toEqual(event);
});

test('the end, for the first time and again', () => {
  expect(claude({ hook_event_name: 'Stop' })).toEqual({ kind: 'stop', isAgain: false });
  expect(claude({ hook_event_name: 'Stop', stop_hook_active: true })).toEqual({ kind: 'stop', isAgain: true });
  expect(cursor({ hook_event_name: 'stop', status: 'completed', loop_count: 1 })).toEqual({
    kind: 'stop',
    isAgain: true,
  });
});

test('what is not known is no event', () => {
  expect(before('WebFetch', { url: 'x' })).toBe(undefined);
  expect(claude({ hook_event_name: 'SessionStart' })).toBe(undefined);
  expect(parseEvent('claude', '')).toBe(undefined);
  assert(property(string(), (text) => parseEvent('cursor', text) === undefined));
});
