import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { respondWithFailure } from '@acme/providers-http';
import { log } from '@acme/providers-telemetry';
import { fail, ok, type Result } from '@acme/utils-result';
import { streamBody } from './stream-body.ts';
import { withSecurityHeaders } from './with-security-headers.ts';

export interface Server {
  port: number;
  /** Takes no more requests, and resolves when the ones under way are answered, or cut after the grace. */
  stop: () => Promise<void>;
}

export type Answer = (request: Request) => Promise<Response>;

const GRACE_MS = 2000;
/** The methods that a `Request` can have. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A name or address with or without a port, and nothing that would move the rest of the URL. */
const HOST = /^[\w.:[\]-]+$/;

/** Serves HTTP on 127.0.0.1; a port of 0 takes a free one. */
export const serve = (port: number, answer: Answer): Promise<Result<Server, 'port-in-use' | 'port-refused'>> =>
  new Promise((resolve, reject) => {
    const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
      const response = await respond(incoming, answer);
      // A server that was stopped waits for connections that are kept.
      if (!server.listening) response.headers.set('connection', 'close');
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    };
    const server = createServer({ requestTimeout: 30_000 }, (incoming, outgoing) => void handle(incoming, outgoing));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(fail('port-in-use', `Port ${port} is in use.`));
      else if (error.code === 'EACCES') resolve(fail('port-refused', `Port ${port} may not be used.`));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(
        ok({
          port: typeof address === 'object' && address ? address.port : port,
          stop: () =>
            new Promise((stopped) => {
              const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
              server.close(() => {
                clearTimeout(timer);
                stopped();
              });
              server.closeIdleConnections();
            }),
        }),
      );
    });
  });

const respond = async (incoming: IncomingMessage, answer: Answer): Promise<Response> => {
  try {
    return withSecurityHeaders(await answerIncoming(incoming, answer));
  } catch (error) {
    return withSecurityHeaders(incoming.complete ? answerBug(error) : answerBrokenOff());
  }
};

/** The sender went away in the middle of the body, so this answer is for the record only. */
const answerBrokenOff = (): Response => {
  log.info('request.broken-off');
  return respondWithFailure(400, { code: 'bad-request', message: 'The body ended too early.' });
};

/** Says nothing of the bug but where to read about it. */
const answerBug = (error: unknown): Response => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  log.error('request.threw', { 'exception.message': message, 'exception.stacktrace': stack });
  return respondWithFailure(500, {
    code: 'internal-error',
    message: 'Something broke; the log of the server says what.',
  });
};

const answerIncoming = async (incoming: IncomingMessage, answer: Answer): Promise<Response> => {
  const { method = '', url = '', headers } = incoming;
  if (!METHODS.has(method)) {
    return respondWithFailure(405, { code: 'method-not-allowed', message: `${method} is not possible here.` });
  }
  if (!url.startsWith('/') || !HOST.test(headers.host ?? '') || !URL.canParse(`http://${headers.host}${url}`)) {
    return respondWithFailure(400, { code: 'bad-request', message: 'The request names no host and path.' });
  }
  return answer(
    new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
      ...(method !== 'GET' && method !== 'HEAD' && { body: streamBody(incoming), duplex: 'half' }),
    }),
  );
};
