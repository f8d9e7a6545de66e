import { AccountSchema, NewAccountSchema } from '@acme/accounts-types';
import { expect, test } from 'vitest';

const ID = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';

test('a name is trimmed and an e-mail address is put in lower case', () => {
  expect(NewAccountSchema.parse({ name: ' Support ', email: 'Support@Example.com' })).toEqual({
    name: 'Support',
    email: 'support@example.com',
  });
});

test('a name of blanks is refused', () => {
  expect(NewAccountSchema.safeParse({ name: ' ', email: 'support@example.com' }).success).toBe(false);
});

test('a text that is no e-mail address is refused', () => {
  expect(NewAccountSchema.safeParse({ name: 'Support', email: 'support' }).success).toBe(false);
});

test('a field that nobody knows is refused', () => {
  expect(NewAccountSchema.safeParse({ name: 'Support', email: 'a@example.com', admin: true }).success).toBe(false);
});

test('an account has an id', () => {
  const fields = { name: 'Support', email: 'support@example.com' };
  expect(AccountSchema.safeParse({ ...fields, id: ID }).success).toBe(true);
  expect(AccountSchema.safeParse({ ...fields, id: '1' }).success).toBe(false);
});
