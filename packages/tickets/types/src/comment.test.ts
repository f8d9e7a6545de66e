import { NewCommentSchema } from '@acme/tickets-types';
import { expect, test } from 'vitest';

const NEW = {
  ticketId: '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  authorId: '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10',
  text: 'On my way.',
};

test('a new comment is trimmed', () => {
  expect(NewCommentSchema.parse({ ...NEW, text: ' On my way.\n' })).toEqual(NEW);
});

test('a comment of blanks is refused', () => {
  expect(NewCommentSchema.safeParse({ ...NEW, text: '\n' }).success).toBe(false);
});

test('a comment without a ticket is refused', () => {
  expect(NewCommentSchema.safeParse({ authorId: NEW.authorId, text: NEW.text }).success).toBe(false);
});

test('a comment of one character is taken, and one of 5000', () => {
  expect(NewCommentSchema.safeParse({ ...NEW, text: 'k' }).success).toBe(true);
  expect(NewCommentSchema.safeParse({ ...NEW, text: 'k'.repeat(5000) }).success).toBe(true);
});

test('a longer comment is refused', () => {
  expect(NewCommentSchema.safeParse({ ...NEW, text: 'k'.repeat(5001) }).success).toBe(false);
});
