import { MESSAGE_LIMIT } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { fillMessage, fitMessage } from './fit-message.ts';

test('every name is filled, wherever it stands', () => {
  expect(fillMessage('{{layer}} and {{layer}} over {{other}}', { layer: 'ui', other: 'repo' })).toBe(
    'ui and ui over repo',
  );
});

test('a name without data stays as it is', () => {
  expect(fillMessage('{{layer}}', {})).toBe('{{layer}}');
});

test('a message within the limit keeps its source whole', () => {
  const data = { source: 'x'.repeat(MESSAGE_LIMIT) };
  expect(fitMessage('{{source}}', data)).toEqual(data);
});

test('a message one character too long loses the middle of its source', () => {
  const data = { source: `${'a'.repeat(200)}${'b'.repeat(200)}`, layer: 'ui' };
  const fitted = fitMessage('{{layer}} {{source}}', data);
  expect(fillMessage('{{layer}} {{source}}', fitted).length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  expect(fitted).toMatchObject({ layer: 'ui', source: expect.stringMatching(/^a+…b+$/) });
});

test('a source that is short already is left alone', () => {
  const data = { source: 'console', layer: 'x'.repeat(MESSAGE_LIMIT) };
  expect(fitMessage('{{layer}} {{source}}', data)).toEqual(data);
});
