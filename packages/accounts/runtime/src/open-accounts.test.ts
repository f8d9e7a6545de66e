import { type AccountsRuntime, openAccounts } from '@acme/accounts-runtime';
import { AccountIdSchema, AccountSchema } from '@acme/accounts-types';
import { createRouter } from '@acme/providers-http';
import { afterEach, beforeEach, expect, test } from 'vitest';

const UNKNOWN_ID = AccountIdSchema.parse('1f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22');

let runtime: AccountsRuntime;
beforeEach(async () => {
  const opened = await openAccounts({ ACCOUNTS_DATABASE: ':memory:' });
  if (!opened.ok) throw new Error(opened.failure.message);
  runtime = opened.value;
});
afterEach(() => {
  runtime.close();
});

const get = (path: string): Promise<Response> => createRouter(runtime.routes)(new Request(`http://desk${path}`));
const post = (path: string, body: object): Promise<Response> =>
  createRouter(runtime.routes)(
    new Request(`http://desk${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  );

test('what was created is listed and found', async () => {
  const created = await post('/api/accounts', { name: 'Support', email: 'support@example.com' });
  expect(created.status).toBe(201);
  const account = AccountSchema.parse(await created.json());
  expect(await (await get('/api/accounts')).json()).toEqual([account]);
  expect(await (await get(`/api/accounts/${account.id}`)).json()).toEqual(account);
  expect(await runtime.exists(account.id)).toBe(true);
});

test('an e-mail address that is taken is a 409 and changes nothing', async () => {
  await post('/api/accounts', { name: 'Support', email: 'support@example.com' });
  const again = await post('/api/accounts', { name: 'Sales', email: 'support@example.com' });
  expect(again.status).toBe(409);
  expect(await (await get('/api/accounts')).json()).toHaveLength(1);
});

test('a field that is missing is a 400 that names it and changes nothing', async () => {
  const refused = await post('/api/accounts', { name: 'Support' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: 'invalid-input', issues: [{ path: 'email' }] } });
  expect(await (await get('/api/accounts')).json()).toEqual([]);
});

test('an id that nobody has is a 404', async () => {
  expect((await get(`/api/accounts/${UNKNOWN_ID}`)).status).toBe(404);
  expect(await runtime.exists(UNKNOWN_ID)).toBe(false);
});

test('a setting that does not fit is a failure', async () => {
  expect(await openAccounts({ ACCOUNTS_DATABASE: '' })).toMatchObject({ ok: false });
});
