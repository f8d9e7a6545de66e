import { fixedClock } from '@acme/providers-clock';
import { featureFlags } from '@acme/providers-feature-flags';
import { createRouter } from '@acme/providers-http';
import { openTickets, type TicketsRuntime } from '@acme/tickets-runtime';
import { REOPEN_TICKETS, TicketDetailsSchema, TicketSchema, type TicketId } from '@acme/tickets-types';
import { afterEach, beforeEach, expect, test } from 'vitest';

const AUTHOR = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';
const UNKNOWN_ID = '00000000-58a5-4c1b-8f6e-6d3b5f0f7c22';
const FIELDS = { title: 'Printer on fire', description: '', authorId: AUTHOR };

const open = async (flags: string[]): Promise<TicketsRuntime> => {
  const opened = await openTickets({
    environment: { TICKETS_DATABASE: ':memory:' },
    clock: fixedClock('2026-01-31T09:30:00.000Z'),
    flags: featureFlags(flags),
    accountExists: async (id) => id === AUTHOR,
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
};

let runtime: TicketsRuntime;
beforeEach(async () => {
  runtime = await open([REOPEN_TICKETS]);
});
afterEach(() => {
  runtime.close();
});

const get = (path: string): Promise<Response> => createRouter(runtime.routes)(new Request(`http://desk${path}`));
const post = (path: string, body: object = {}): Promise<Response> =>
  createRouter(runtime.routes)(
    new Request(`http://desk${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  );
const openOne = async (): Promise<TicketId> => {
  const opened = await post('/api/tickets', FIELDS);
  expect(opened.status).toBe(201);
  return TicketSchema.parse(await opened.json()).id;
};

test('a ticket is opened, commented on, closed and opened again', async () => {
  const id = await openOne();
  expect((await post(`/api/tickets/${id}/comments`, { authorId: AUTHOR, text: 'On my way.' })).status).toBe(201);
  expect((await post(`/api/tickets/${id}/close`)).status).toBe(200);
  const closed = TicketDetailsSchema.parse(await (await get(`/api/tickets/${id}`)).json());
  expect(closed).toMatchObject({ status: 'closed', comments: [{ text: 'On my way.' }] });
  expect((await post(`/api/tickets/${id}/reopen`)).status).toBe(200);
  expect(await (await get('/api/tickets?status=open')).json()).toMatchObject([{ id, status: 'open' }]);
});

test('an author who is no account is a 400 and changes nothing', async () => {
  const refused = await post('/api/tickets', { ...FIELDS, authorId: UNKNOWN_ID });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: 'author-missing' } });
  expect(await (await get('/api/tickets')).json()).toEqual([]);
});

test('a status that nobody knows is a 400', async () => {
  expect((await get('/api/tickets?status=lost')).status).toBe(400);
});

test('a ticket that is missing is a 404', async () => {
  expect((await get(`/api/tickets/${UNKNOWN_ID}`)).status).toBe(404);
});

test('closing a closed ticket is a 409', async () => {
  const id = await openOne();
  await post(`/api/tickets/${id}/close`);
  expect((await post(`/api/tickets/${id}/close`)).status).toBe(409);
});

test('commenting on a closed ticket is a 409 and changes nothing', async () => {
  const id = await openOne();
  await post(`/api/tickets/${id}/close`);
  expect((await post(`/api/tickets/${id}/comments`, { authorId: AUTHOR, text: 'Late.' })).status).toBe(409);
  expect(await (await get(`/api/tickets/${id}`)).json()).toMatchObject({ comments: [] });
});

test('with the flag off, opening a closed ticket again is a 403', async () => {
  runtime.close();
  runtime = await open([]);
  const id = await openOne();
  await post(`/api/tickets/${id}/close`);
  expect((await post(`/api/tickets/${id}/reopen`)).status).toBe(403);
});

test('a setting that does not fit is a failure', async () => {
  const options = { clock: fixedClock('2026-01-31'), flags: featureFlags([]), accountExists: async () => true };
  expect(await openTickets({ ...options, environment: { TICKETS_DATABASE: '' } })).toMatchObject({ ok: false });
});
