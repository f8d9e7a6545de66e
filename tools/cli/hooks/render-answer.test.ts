import { expect, test } from 'vitest';
import { renderAnswer } from './render-answer.ts';

const COMMAND = { kind: 'command', command: 'ls' } as const;

test('claude is refused by the exit code 2, and reads why', () => {
  expect(renderAnswer('claude', COMMAND, 'No.')).toEqual({ stdout: '', stderr: 'No.\n', code: 2 });
  expect(renderAnswer('claude', COMMAND, undefined)).toEqual({ stdout: '', stderr: '', code: 0 });
});

test('cursor is answered in JSON, by the kind of event', () => {
  expect(renderAnswer('cursor', COMMAND, 'No.').stdout).toBe('{"permission":"deny","agent_message":"No."}\n');
  expect(renderAnswer('cursor', COMMAND, undefined).stdout).toBe('{"permission":"allow"}\n');
  expect(renderAnswer('cursor', { kind: 'stop', isAgain: false }, 'Red.').stdout).toBe('{"followup_message":"Red."}\n');
  expect(renderAnswer('cursor', { kind: 'stop', isAgain: false }, undefined).stdout).toBe('');
  expect(renderAnswer('cursor', { kind: 'edited', file: 'a' }, 'Red.').stdout).toBe('');
});

const STOP = { kind: 'stop', isAgain: false } as const;
const EDITED = { kind: 'edited', file: 'a' } as const;

test('codex is refused in the words of its own, and told to go on', () => {
  expect(JSON.parse(renderAnswer('codex', COMMAND, 'No.').stdout)).toMatchObject({
    hookSpecificOutput: { permissionDecision: 'deny', permissionDecisionReason: 'No.' },
  });
  expect(renderAnswer('codex', STOP, 'Red.').stdout).toBe('{"decision":"block","reason":"Red."}\n');
  expect(renderAnswer('codex', STOP, undefined)).toEqual({ stdout: '', stderr: '', code: 0 });
});

test('copilot is refused before, informed after, and told to go on at the end', () => {
  expect(renderAnswer('copilot', COMMAND, 'No.').stdout).toBe(
    '{"permissionDecision":"deny","permissionDecisionReason":"No."}\n',
  );
  expect(renderAnswer('copilot', EDITED, 'Red.').stdout).toBe('{"additionalContext":"Red."}\n');
  expect(renderAnswer('copilot', STOP, 'Red.').stdout).toBe('{"decision":"block","reason":"Red."}\n');
});

test('gemini always reads JSON', () => {
  expect(renderAnswer('gemini', COMMAND, undefined).stdout).toBe('{}\n');
  expect(renderAnswer('gemini', COMMAND, 'No.').stdout).toBe('{"decision":"deny","reason":"No."}\n');
});

test('windsurf is refused by the exit code 2, and reads why', () => {
  expect(renderAnswer('windsurf', COMMAND, 'No.')).toEqual({ stdout: '', stderr: 'No.\n', code: 2 });
});
