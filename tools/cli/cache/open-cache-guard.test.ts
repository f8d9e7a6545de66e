import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CacheGuard, openCacheGuard } from './open-cache-guard.ts';

const keys = generateKeyPairSync('ed25519');
const stored = new Map<string, Buffer>();
let remote: Server;
let guard: CacheGuard;
let reader: CacheGuard;

/** As a server of Nx's protocol does. */
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = Buffer.concat(await request.toArray());
  const known = stored.get(request.url ?? '');
  if (request.headers.authorization !== 'Bearer secret') response.writeHead(401).end();
  else if (request.method === 'PUT') {
    stored.set(request.url ?? '', body);
    response.writeHead(200).end();
  } else response.writeHead(known ? 200 : 404).end(known);
};

beforeEach(async () => {
  stored.clear();
  remote = createServer((request, response) => {
    void answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(remote, 'listening');
  const address = remote.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  guard = await openCacheGuard(url, keys);
  reader = await openCacheGuard(url, { publicKey: keys.publicKey, privateKey: undefined });
});
afterEach(() => {
  for (const each of [remote, guard, reader]) each.close();
});

const ask = async ({ url }: CacheGuard, path: string, body?: string, token = 'secret'): Promise<[number, string]> => {
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(60_000);
  const answer = await fetch(
    `${url}${path}`,
    body === undefined ? { headers, signal } : { method: 'PUT', headers, body, signal },
  );
  return [answer.status, await answer.text()];
};
const HASH = '/v1/cache/17';

test('what is written is sealed, and is read as it was', async () => {
  expect(await ask(guard, HASH, 'green')).toEqual([200, '']);
  expect(stored.get(HASH)?.toString()).not.toBe('green');
  expect(await ask(reader, HASH)).toEqual([200, 'green']);
  expect(reader.refused()).toBe(0);
});

test('what somebody with a token wrote without the key is not found, and counted', async () => {
  stored.set(HASH, Buffer.from('green'));
  expect(await ask(reader, HASH)).toEqual([404, '']);
  expect(reader.refused()).toBe(1);
});

test('what was moved to another hash is not found', async () => {
  await ask(guard, HASH, 'green');
  stored.set('/v1/cache/18', stored.get(HASH) ?? Buffer.of());
  expect(await ask(reader, '/v1/cache/18')).toEqual([404, '']);
});

test('what was cut short is not found', async () => {
  await ask(guard, HASH, 'green');
  stored.set(HASH, (stored.get(HASH) ?? Buffer.of()).subarray(0, 40));
  expect([await ask(reader, HASH), reader.refused()]).toEqual([[404, ''], 1]);
});

test('nothing is written without the private key', async () => {
  expect(await ask(reader, HASH, 'green')).toEqual([403, '']);
  expect(stored.size).toBe(0);
});

test('what is not there is no refusal', async () => {
  expect([await ask(reader, HASH), reader.refused()]).toEqual([[404, ''], 0]);
});

test('a token that may not write or read is told so, or has nothing', async () => {
  expect(await ask(guard, HASH, 'green', 'wrong')).toEqual([401, '']);
  expect(await ask(guard, HASH, undefined, 'wrong')).toEqual([404, '']);
});

test('another path is not asked for', async () => {
  stored.set('/v1/secrets', Buffer.from('x'));
  expect(await ask(guard, '/v1/secrets')).toEqual([404, '']);
});

test('a cache that is not there has nothing', async () => {
  remote.close();
  remote.closeAllConnections();
  expect(await ask(guard, HASH)).toEqual([404, '']);
  expect(await ask(guard, HASH, 'green')).toEqual([403, '']);
});
