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
