import { readAccountsConfig } from '@acme/accounts-config';
import { expect, test } from 'vitest';

test('without settings the database is a file in the data folder', async () => {
  expect(await readAccountsConfig({})).toEqual({ ok: true, value: { database: '.data/accounts.sqlite' } });
});

test('the database can be set', async () => {
  expect(await readAccountsConfig({ ACCOUNTS_DATABASE: ':memory:' })).toEqual({
    ok: true,
    value: { database: ':memory:' },
  });
});

test('an empty setting is a failure that names the variable', async () => {
  expect(await readAccountsConfig({ ACCOUNTS_DATABASE: '' })).toMatchObject({
    ok: false,
    failure: { message: 'ACCOUNTS_DATABASE: must name a file, or be :memory:' },
  });
});
