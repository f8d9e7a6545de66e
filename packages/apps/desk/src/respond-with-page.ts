import { respondWithFailure } from '@acme/providers-http';
import type { Page } from './page.ts';

/** Built files have a hash of their content in their name, so they never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Answers with a file of the page; `/` stands for its first one. */
export const respondWithPage = (request: Request, page: Page): Response => {
  const { pathname } = new URL(request.url);
  const file = page.get(pathname === '/' ? '/index.html' : pathname);
  if (!file) return respondWithFailure(404, { code: 'not-found', message: `There is nothing at ${pathname}.` });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const message = `${request.method} is not possible here, only GET, HEAD.`;
    return respondWithFailure(405, { code: 'method-not-allowed', message }, { allow: 'GET, HEAD' });
  }
  const cacheControl = pathname.startsWith('/assets/') ? IMMUTABLE : 'no-cache';
  return new Response(file.bytes, { headers: { 'content-type': file.type, 'cache-control': cacheControl } });
};
