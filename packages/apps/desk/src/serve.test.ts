import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, serve, type Server } from './serve.ts';

const answer = vi.fn<Answer>();
let server: Server;
beforeEach(async () => {
  answer.mockReset();
  answer.mockImplementation(async (request) => new Response(await request.text()));
  const served = await serve(0, answer);
  if (!served.ok) throw new Error(served.failure.message);
  server = served.value;
});
afterEach(async () => {
  await server.stop();
});

const send = (headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port: server.port, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end();
  });

test('a request arrives as it was sent', async () => {
  const url = `http://127.0.0.1:${server.port}/a/b?c=d`;
  const response = await fetch(url, { method: 'POST', body: 'hello', headers: { 'x-more': 'yes' } });
  expect(await response.text()).toBe('hello');
  const request = answer.mock.lastCall?.[0];
  expect([request?.method, request?.url, request?.headers.get('x-more')]).toEqual(['POST', url, 'yes']);
});

test('a bug is a 500 that gives nothing away', async () => {
  answer.mockRejectedValue(new Error('the secret'));
  const response = await fetch(`http://127.0.0.1:${server.port}/`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('the secret');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a host is a name and a port', async () => {
  expect(await send({ host: 'desk.example:80' })).toBe(200);
});

test('a host with more than a name and a port is refused', async () => {
  expect(await send({ host: 'someone@desk.example' })).toBe(400);
  expect(await send({ host: 'desk.example/path' })).toBe(400);
  expect(answer).not.toHaveBeenCalled();
});

test('a request under way is answered before the server stops', async () => {
  const answering = Promise.withResolvers<Response>();
  const arrived = Promise.withResolvers<void>();
  answer.mockImplementation(() => {
    arrived.resolve();
    return answering.promise;
  });
  const sent = send();
  await arrived.promise;
  const stopped = server.stop();
  answering.resolve(new Response('late'));
  expect(await sent).toBe(200);
  await stopped;
});
