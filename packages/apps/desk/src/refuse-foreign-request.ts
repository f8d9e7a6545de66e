import { respondWithFailure } from '@acme/providers-http';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The refusal of a request that another site made a browser send, or undefined. The host must be ours, or a foreign
 * name could be pointed at this machine; a change must come from our own page, or from no page at all, such as a script.
 */
export const refuseForeignRequest = (request: Request, hosts: ReadonlySet<string>): Response | undefined => {
  const { host, origin } = new URL(request.url);
  if (!hosts.has(host)) return refuse('foreign-host', `This server does not answer for ${host}.`);
  if (SAFE_METHODS.has(request.method)) return undefined;
  const sender = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const isOurs = (sender === null || sender === origin) && (site === null || ['same-origin', 'none'].includes(site));
  return isOurs
    ? undefined
    : refuse('foreign-origin', `A page of ${sender ?? 'another site'} may change nothing here.`);
};

const refuse = (code: string, message: string): Response => respondWithFailure(403, { code, message });
