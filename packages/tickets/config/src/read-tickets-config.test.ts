import { readTicketsConfig } from '@acme/tickets-config';
import { expect, test } from 'vitest';

test('without settings the database is a file in the data folder', async () => {
  expect(await readTicketsConfig({})).toEqual({ ok: true, value: { database: '.data/tickets.sqlite' } });
});

test('the database can be set', async () => {
  expect(await readTicketsConfig({ TICKETS_DATABASE: ':memory:' })).toEqual({
    ok: true,
    value: { database: ':memory:' },
  });
});

test('an empty setting is a failure that names the variable', async () => {
  expect(await readTicketsConfig({ TICKETS_DATABASE: '' })).toMatchObject({
    ok: false,
    failure: { message: 'TICKETS_DATABASE: must name a file, or be :memory:' },
  });
});
