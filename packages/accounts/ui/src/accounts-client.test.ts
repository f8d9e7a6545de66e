import type { Fetch } from '@acme/providers-http';
import { expect, test, vi } from 'vitest';
import { accountsClient } from './accounts-client.ts';

const SUPPORT = { id: '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10', name: 'Support', email: 'support@example.com' };

test('lists what the server has', async () => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(Response.json([SUPPORT]));
  expect(await accountsClient(fetch).list()).toEqual({ ok: true, value: [SUPPORT] });
  expect(fetch.mock.lastCall?.[0]).toBe('/api/accounts');
});

test('creates what it is given', async () => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(Response.json(SUPPORT, { status: 201 }));
  const { name, email } = SUPPORT;
  expect(await accountsClient(fetch).create({ name, email })).toEqual({ ok: true, value: SUPPORT });
  expect(fetch.mock.lastCall?.[1]).toMatchObject({ method: 'POST', body: JSON.stringify({ name, email }) });
});
