import { request as httpRequest } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { AccountSchema } from '@acme/accounts-types';
import { type Desk, type Page, startDesk } from '@acme/apps-desk';
import { TicketDetailsSchema, TicketSchema } from '@acme/tickets-types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

const ENVIRONMENT = { PORT: '0', ACCOUNTS_DATABASE: ':memory:', TICKETS_DATABASE: ':memory:' };
const UNKNOWN_ID = '00000000-58a5-4c1b-8f6e-6d3b5f0f7c22';
const html = { bytes: new TextEncoder().encode('<p>desk</p>'), type: 'text/html; charset=utf-8' };
const PAGE: Page = new Map([
  ['/index.html', html],
  ['/assets/index-1a2b.js', { ...html, type: 'text/javascript; charset=utf-8' }],
]);

const start = async (settings: Record<string, string> = {}): Promise<Desk> => {
  const desk = await startDesk({ environment: { ...ENVIRONMENT, ...settings }, page: PAGE });
  if (!desk.ok) throw new Error(desk.failure.message);
  return desk.value;
};

let desk: Desk;
beforeEach(async () => {
  desk = await start();
});
afterEach(async () => {
  await desk.stop();
});

const get = (path: string): Promise<Response> => fetch(new URL(path, desk.url));
const post = (path: string, body: object | string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, desk.url), {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
/** Sends a path and headers just as they are, which `fetch` does not. */
const sendRaw = (method: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(desk.url);
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end();
  });
const errorOf = async (response: Response): Promise<unknown> =>
  z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) }).parse(await response.json()).error
    .code;

/** All there is to know of the desk's data. */
const readState = async (): Promise<unknown> => {
  const tickets = z.array(TicketSchema).parse(await (await get('/api/tickets')).json());
  const details = await Promise.all(tickets.map(async ({ id }) => (await get(`/api/tickets/${id}`)).json()));
  return { accounts: await (await get('/api/accounts')).json(), details };
};
const readFirst = async (): Promise<{ authorId: string; ticketId: string }> => {
  const [account] = z.array(AccountSchema).parse(await (await get('/api/accounts')).json());
  const [ticket] = z.array(TicketSchema).parse(await (await get('/api/tickets')).json());
  return { authorId: account?.id ?? '', ticketId: ticket?.id ?? '' };
};

describe('what the desk does', () => {
  test('a new desk has an account and a ticket to look at', async () => {
    expect(await (await get('/api/accounts')).json()).toMatchObject([{ name: 'Support' }]);
    expect(await (await get('/api/tickets')).json()).toMatchObject([{ title: 'Welcome to the help desk' }]);
  });

  test('a ticket is opened, listed, commented on and closed', async () => {
    const { authorId } = await readFirst();
    const opened = await post('/api/tickets', { title: 'Printer on fire', description: '', authorId });
    expect(opened.status).toBe(201);
    const { id } = TicketSchema.parse(await opened.json());
    expect(await (await get('/api/tickets')).json()).toMatchObject([{ id }, {}]);
    expect((await post(`/api/tickets/${id}/comments`, { authorId, text: 'On my way.' })).status).toBe(201);
    expect((await post(`/api/tickets/${id}/close`, {})).status).toBe(200);
    const details = TicketDetailsSchema.parse(await (await get(`/api/tickets/${id}`)).json());
    expect(details).toMatchObject({ status: 'closed', comments: [{ text: 'On my way.', authorId }] });
    expect(await (await get('/api/tickets?status=closed')).json()).toMatchObject([{ id }]);
  });

  test('an account is created and can open tickets', async () => {
    const created = await post('/api/accounts', { name: 'Back office', email: 'office@example.com' });
    const { id } = AccountSchema.parse(await created.json());
    const opened = await post('/api/tickets', { title: 'No paper', description: '', authorId: id });
    expect(opened.status).toBe(201);
  });

  test('features are off unless they are turned on', async () => {
    expect(await (await get('/api/feature-flags')).json()).toEqual([]);
    await desk.stop();
    desk = await start({ FEATURE_FLAGS: 'tickets.reopen' });
    expect(await (await get('/api/feature-flags')).json()).toEqual(['tickets.reopen']);
    const { ticketId } = await readFirst();
    await post(`/api/tickets/${ticketId}/close`, {});
    expect((await post(`/api/tickets/${ticketId}/reopen`, {})).status).toBe(200);
  });
});

describe('what is refused with a reason and changes nothing', () => {
  let before: unknown;
  let authorId: string;
  let ticketId: string;
  beforeEach(async () => {
    ({ authorId, ticketId } = await readFirst());
    before = await readState();
  });
  const compare = async (): Promise<string> => (isDeepStrictEqual(await readState(), before) ? 'unchanged' : 'changed');
  const judge = async (response: Response): Promise<unknown[]> => [
    response.status,
    await errorOf(response),
    await compare(),
  ];

  test('bad JSON', async () => {
    const response = await post('/api/tickets', '{"title":');
    expect(await judge(response)).toEqual([400, 'bad-json', 'unchanged']);
  });

  test('a field that is missing', async () => {
    const response = await post('/api/tickets', { description: '', authorId });
    expect(await judge(response)).toEqual([400, 'invalid-input', 'unchanged']);
  });

  test('a field of another type', async () => {
    const response = await post('/api/tickets', { title: 1, description: '', authorId });
    expect(await judge(response)).toEqual([400, 'invalid-input', 'unchanged']);
  });

  test('a field that nobody knows', async () => {
    const response = await post('/api/tickets', { title: 'Hi', description: '', authorId, status: 'closed' });
    expect(await judge(response)).toEqual([400, 'invalid-input', 'unchanged']);
  });

  test('an author who is no account', async () => {
    const response = await post('/api/tickets', { title: 'Hi', description: '', authorId: UNKNOWN_ID });
    expect(await judge(response)).toEqual([400, 'author-missing', 'unchanged']);
  });

  test('an e-mail address that is taken', async () => {
    const response = await post('/api/accounts', { name: 'Sales', email: 'support@example.com' });
    expect(await judge(response)).toEqual([409, 'email-taken', 'unchanged']);
  });

  test('a comment on a ticket that is missing', async () => {
    const response = await post(`/api/tickets/${UNKNOWN_ID}/comments`, { authorId, text: 'Hi' });
    expect(await judge(response)).toEqual([404, 'ticket-missing', 'unchanged']);
  });

  test('closing a ticket by something that is no id', async () => {
    const response = await post('/api/tickets/1/close', {});
    expect(await judge(response)).toEqual([400, 'invalid-input', 'unchanged']);
  });

  test('reopening where that feature is off', async () => {
    const response = await post(`/api/tickets/${ticketId}/reopen`, {});
    expect(await judge(response)).toEqual([403, 'feature-off', 'unchanged']);
  });

  test('a path that is not there', async () => {
    const response = await post('/api/people', {});
    expect(await judge(response)).toEqual([404, 'not-found', 'unchanged']);
  });

  test('a method that is not there', async () => {
    const response = await fetch(new URL(`/api/tickets/${ticketId}`, desk.url), { method: 'DELETE' });
    expect(await judge(response)).toEqual([405, 'method-not-allowed', 'unchanged']);
  });

  test('a method that no request can have', async () => {
    expect([await sendRaw('TRACE', '/api/tickets'), await compare()]).toEqual([405, 'unchanged']);
  });

  test('a body that is too large', async () => {
    const response = await post('/api/tickets', { title: 'Hi', description: 'a'.repeat(70_000), authorId });
    expect(await judge(response)).toEqual([413, 'too-large', 'unchanged']);
  });

  test('a body of another type, as a form of another site would send it', async () => {
    const response = await post('/api/accounts', '{"name":"X","email":"x@example.com"}', {
      'content-type': 'text/plain',
    });
    expect(await judge(response)).toEqual([415, 'unsupported-media-type', 'unchanged']);
  });

  test('a change from the page of another site', async () => {
    const headers = { origin: 'http://evil.example', 'content-type': 'application/json' };
    expect([await sendRaw('POST', `/api/tickets/${ticketId}/close`, headers), await compare()]).toEqual([
      403,
      'unchanged',
    ]);
  });

  test('a request for another host', async () => {
    expect(await sendRaw('GET', '/api/tickets', { host: 'evil.example' })).toBe(403);
  });

  test('a request that names no path', async () => {
    expect(await sendRaw('GET', 'http://127.0.0.1/api/tickets')).toBe(400);
  });
});

describe('the page', () => {
  test('is at the root, with what it may load and who may frame it', async () => {
    const response = await get('/');
    expect(await response.text()).toBe('<p>desk</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('has files that are kept for good', async () => {
    const response = await get('/assets/index-1a2b.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('can be asked for without its body', async () => {
    const response = await fetch(desk.url, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('has no other files', async () => {
    expect((await get('/favicon.ico')).status).toBe(404);
  });

  test('gives no way out of its folder', async () => {
    expect(await sendRaw('GET', '/../package.json')).toBe(404);
    expect(await sendRaw('GET', '/assets/../../package.json')).toBe(404);
    expect(await sendRaw('GET', '/%2e%2e/package.json')).toBe(404);
    expect(await sendRaw('GET', '/..%2fpackage.json')).toBe(404);
  });

  test('takes no changes', async () => {
    expect((await post('/', {})).status).toBe(405);
  });
});

describe('what keeps the desk from starting', () => {
  test('a port that is in use', async () => {
    const { port } = new URL(desk.url);
    expect(await startDesk({ environment: { ...ENVIRONMENT, PORT: port }, page: PAGE })).toEqual({
      ok: false,
      failure: { code: 'port-in-use', message: `Port ${port} is in use.` },
    });
  });

  test('a setting that does not fit', async () => {
    expect(await startDesk({ environment: { ...ENVIRONMENT, PORT: '-1' }, page: PAGE })).toMatchObject({
      failure: { code: 'invalid-input', message: 'PORT: must be a port number: 0 to 65535' },
    });
  });

  test('a database that cannot be opened', async () => {
    const environment = { ...ENVIRONMENT, TICKETS_DATABASE: import.meta.dirname };
    expect(await startDesk({ environment, page: PAGE })).toMatchObject({
      failure: { code: 'database-unavailable' },
    });
  });
});

test('a desk that was stopped leaves its port', async () => {
  const other = await start();
  const { port } = new URL(other.url);
  await other.stop();
  const again = await start({ PORT: port });
  expect(again.url).toBe(other.url);
  await again.stop();
});
