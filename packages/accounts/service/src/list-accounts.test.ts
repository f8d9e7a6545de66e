import { openAccountsRepo } from '@acme/accounts-repo';
import { type AccountsDependencies, createAccount, listAccounts } from '@acme/accounts-service';
import { beforeEach, expect, test } from 'vitest';

let dependencies: AccountsDependencies;
beforeEach(() => {
  dependencies = { repo: openAccountsRepo(':memory:'), newId: () => crypto.randomUUID() };
});

test('at first there are none', async () => {
  expect(await listAccounts.run({}, dependencies)).toEqual({ ok: true, value: [] });
});

test('they are listed by name', async () => {
  await createAccount.run({ name: 'Support', email: 'support@example.com' }, dependencies);
  await createAccount.run({ name: 'Back office', email: 'office@example.com' }, dependencies);
  expect(await listAccounts.run({}, dependencies)).toMatchObject({
    ok: true,
    value: [{ name: 'Back office' }, { name: 'Support' }],
  });
});

test('a filter that nobody knows is a failure', async () => {
  expect(await listAccounts.run({ name: 'Support' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input' },
  });
});
