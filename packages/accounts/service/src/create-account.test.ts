import { openAccountsRepo } from '@acme/accounts-repo';
import { type AccountsDependencies, createAccount } from '@acme/accounts-service';
import { beforeEach, expect, test } from 'vitest';

let dependencies: AccountsDependencies;
beforeEach(() => {
  dependencies = { repo: openAccountsRepo(':memory:'), newId: () => crypto.randomUUID() };
});

test('a new account is kept and given back with its id', async () => {
  const created = await createAccount.run({ name: 'Support', email: 'support@example.com' }, dependencies);
  expect(created).toEqual({
    ok: true,
    value: { id: expect.any(String), name: 'Support', email: 'support@example.com' },
  });
  expect(dependencies.repo.list()).toEqual([created.ok && created.value]);
});

test('an e-mail address that is taken is a failure and keeps nothing', async () => {
  await createAccount.run({ name: 'Support', email: 'support@example.com' }, dependencies);
  expect(await createAccount.run({ name: 'Sales', email: 'SUPPORT@example.com' }, dependencies)).toEqual({
    ok: false,
    failure: { code: 'email-taken', message: 'support@example.com is taken already.' },
  });
  expect(dependencies.repo.list()).toHaveLength(1);
});

test('a field that does not fit is a failure and keeps nothing', async () => {
  expect(await createAccount.run({ name: '', email: 'support@example.com' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input', message: 'name: must not be empty' },
  });
  expect(dependencies.repo.list()).toEqual([]);
});
