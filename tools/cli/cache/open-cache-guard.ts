import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { CacheKeys } from './read-cache-keys.ts';
import { openSealed, sealArtefact } from './seal-artefact.ts';

/** Stands between Nx and the remote cache for one check. */
export interface CacheGuard {
  /** What Nx is given as its remote cache. */
  url: string;
  /** How many artefacts were not handed on, because their seal was not right. */
  refused: () => number;
  close: () => void;
}

const PATH = /^\/v1\/cache\/([\w-]+)$/;
type Headers = Record<string, string>;

/** The remote cache may take this long for one artefact; Nx itself would wait for ever. */
const PATIENCE_MS = 30_000;

/**
 * Speaks the protocol of Nx, `GET` and `PUT /v1/cache/{hash}`, and asks the cache at `remote` with the token that Nx gave.
 * What comes without a valid seal is not found; what is written is sealed, and not written without the private key.
 */
export const openCacheGuard = async (remote: string, keys: CacheKeys): Promise<CacheGuard> => {
  let refused = 0;

  const read = async (url: string, hash: string, headers: Headers, response: ServerResponse): Promise<void> => {
    const found = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!found.ok) return end(response, NOT_FOUND);
    const artefact = openSealed(Buffer.from(await found.arrayBuffer()), hash, keys.publicKey);
    if (artefact) return end(response, OK, artefact);
    refused += 1;
    return end(response, NOT_FOUND);
  };
  const write = async (url: string, hash: string, headers: Headers, artefact: Buffer): Promise<number> => {
    if (!keys.privateKey) return FORBIDDEN;
    const body = new Uint8Array(sealArtefact(artefact, hash, keys.privateKey));
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { status } = await fetch(url, { method: 'PUT', headers, body, signal });
    return status;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray());
    const [path = '', hash = ''] = PATH.exec(request.url ?? '') ?? [];
    if (hash === '') return end(response, NOT_FOUND);
    const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/octet-stream' };
    const url = `${remote.replace(/\/$/, '')}${path}`;
    if (request.method === 'PUT') return end(response, await write(url, hash, headers, body));
    return read(url, hash, headers, response);
  };

  const server = createServer((request, response) => {
    // A cache that is down or silent has nothing: the work is done here.
    answer(request, response).catch(() => end(response, request.method === 'PUT' ? FORBIDDEN : NOT_FOUND));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    refused: () => refused,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const OK = 200;
const FORBIDDEN = 403;
const NOT_FOUND = 404;

const end = (response: ServerResponse, status: number, body?: Buffer): void => {
  if (body) response.writeHead(status, { 'content-type': 'application/octet-stream' }).end(body);
  else response.writeHead(status).end();
};
