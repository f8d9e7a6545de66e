import { type AccountsRepo, openAccountsRepo } from '@acme/accounts-repo';
import { AccountSchema } from '@acme/accounts-types';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SUPPORT = AccountSchema.parse({
  id: '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10',
  name: 'Support',
  email: 'support@example.com',
});
const BACK_OFFICE = AccountSchema.parse({
  id: '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22',
  name: 'Back office',
  email: 'office@example.com',
});

let repo: AccountsRepo;
beforeEach(() => {
  repo = openAccountsRepo(':memory:');
});
afterEach(() => {
  repo.close();
});

test('a new repo is empty', () => {
  expect(repo.list()).toEqual([]);
});

test('what was inserted is listed by name', () => {
  expect(repo.insert(SUPPORT)).toBe(true);
  expect(repo.insert(BACK_OFFICE)).toBe(true);
  expect(repo.list()).toEqual([BACK_OFFICE, SUPPORT]);
});

test('what was inserted is found by its id', () => {
  repo.insert(SUPPORT);
  expect(repo.find(SUPPORT.id)).toEqual(SUPPORT);
});

test('an id that nobody has finds nothing', () => {
  repo.insert(SUPPORT);
  expect(repo.find(BACK_OFFICE.id)).toBeUndefined();
});

test('an e-mail address that is taken is not inserted', () => {
  repo.insert(SUPPORT);
  expect(repo.insert({ ...BACK_OFFICE, email: SUPPORT.email })).toBe(false);
  expect(repo.list()).toEqual([SUPPORT]);
});
