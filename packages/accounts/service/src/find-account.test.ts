import { openAccountsRepo } from '@acme/accounts-repo';
import { type AccountsDependencies, createAccount, findAccount } from '@acme/accounts-service';
import { expect, test } from 'vitest';

const ID = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';
const UNKNOWN_ID = '1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22';

const dependencies: AccountsDependencies = { repo: openAccountsRepo(':memory:'), newId: () => ID };
await createAccount.run({ name: 'Support', email: 'support@example.com' }, dependencies);

test('an account is found by its id', async () => {
  expect(await findAccount.run({ accountId: ID }, dependencies)).toEqual({
    ok: true,
    value: { id: ID, name: 'Support', email: 'support@example.com' },
  });
});

test('an id that nobody has is a failure', async () => {
  expect(await findAccount.run({ accountId: UNKNOWN_ID }, dependencies)).toMatchObject({
    failure: { code: 'account-missing' },
  });
});

test('a text that is no id is a failure', async () => {
  expect(await findAccount.run({ accountId: '1' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'accountId' }] },
  });
});
