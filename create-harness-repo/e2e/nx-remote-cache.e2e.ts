import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeTinyWorkspace, type TinyWorkspace } from './make-tiny-workspace.ts';

/**
 * What Nx does with a remote cache that speaks its protocol, `GET` and `PUT /v1/cache/{hash}`. `harness check` depends on
 * it: a cache that fails must end Nx without a report, never with a wrong one, for then the work is done without it.
 */
let server: Server;
const stored = new Map<string, Buffer>();
const asked = new Set<string>();
/** What is sent of what is stored, and whether it may be added to. */
let send = (artefact: Buffer): Buffer => artefact;
let mayWrite = true;

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = Buffer.concat(await request.toArray());
  const key = request.url ?? '';
  asked.add(`${request.method} ${key.replace(/\d+$/, '<hash>')} ${request.headers.authorization}`);
  const known = stored.get(key);
  if (request.method === 'PUT' && mayWrite) stored.set(key, body);
  if (request.method === 'PUT') response.writeHead(mayWrite ? 200 : 403).end();
  else if (known) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(send(known));
  else response.writeHead(404).end();
};

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

const tinies: TinyWorkspace[] = [];
afterEach(() => {
  for (const tiny of tinies.splice(0)) tiny.remove();
});

/** Runs `one` in a clone that has nothing cached. */
const runInClone = (token = 'secret') => {
  const address = server.address();
  const tiny = makeTinyWorkspace();
  tinies.push(tiny);
  return tiny.run(
    'one',
    {},
    {
      NX_SELF_HOSTED_REMOTE_CACHE_SERVER: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: token,
    },
  );
};
const SAID = ['said a:one', 'said b:one', 'said c:one'];
const saidIn = (stdout: string): string[] => stdout.match(/^said .*$/gm) ?? [];

test('a clone that may not write does its work and keeps it to itself', async () => {
  mayWrite = false;
  const { code, stdout } = await runInClone();
  expect([code, saidIn(stdout), stored.size]).toEqual([0, SAID, 0]);
  mayWrite = true;
});

test('what one clone has done, another is given, with all that it said', async () => {
  expect((await runInClone()).calls).toHaveLength(2);
  expect([...asked]).toEqual(['GET /v1/cache/<hash> Bearer secret', 'PUT /v1/cache/<hash> Bearer secret']);
  const { code, stdout, calls } = await runInClone();
  expect([code, saidIn(stdout), calls]).toEqual([0, SAID, []]);
});

test('an artefact cut short ends Nx with nothing said and nothing run', async () => {
  send = (artefact) => artefact.subarray(0, artefact.length / 2);
  const { code, stdout, calls } = await runInClone();
  expect([code === 0, saidIn(stdout), calls]).toEqual([false, [], []]);
});

test('an artefact that is none does so as well', async () => {
  send = () => Buffer.from('<html>Sign in</html>');
  const { code, stdout, calls } = await runInClone();
  expect([code === 0, saidIn(stdout), calls]).toEqual([false, [], []]);
});

test('a server that is not there does so too', async () => {
  server.close();
  server.closeAllConnections();
  const { code, stdout, calls } = await runInClone();
  expect([code === 0, saidIn(stdout), calls]).toEqual([false, [], []]);
});
