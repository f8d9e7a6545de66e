import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

interface RemoteCache {
  /** What tells Nx of it. */
  environment: Record<string, string>;
  /** What somebody does who may write and means ill: every artefact is another from now on. */
  poison: () => void;
  close: () => void;
}

/** A remote cache as Nx wants it: `GET` and `PUT /v1/cache/{hash}`, an artefact is never replaced. */
export const serveCache = async (): Promise<RemoteCache> => {
  const stored = new Map<string, Uint8Array>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray());
    const key = request.url ?? '';
    const known = stored.get(key);
    if (request.headers.authorization !== 'Bearer secret') response.writeHead(401).end();
    else if (request.method === 'GET' && !known) response.writeHead(404).end();
    else if (request.method === 'GET')
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(known);
    else {
      if (!known) stored.set(key, body);
      response.writeHead(known ? 409 : 200).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    environment: {
      NX_SELF_HOSTED_REMOTE_CACHE_SERVER: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: 'secret',
    },
    poison: () => {
      for (const [key, artefact] of stored)
        stored.set(
          key,
          artefact.map((byte, index) => (index === 99 ? 255 - byte : byte)),
        );
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
