import { matchPath } from './match-path.ts';
import { readJsonBody } from './read-json-body.ts';
import { respondWithFailure } from './respond.ts';
import type { Route } from './route.ts';

/** The most that a request's body may have, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;

const BODY_STATUS = { 'bad-json': 400, 'too-large': 413, 'unsupported-media-type': 415 };

interface Match {
  route: Route;
  parameters: Record<string, string>;
}

/** Answers requests by the route they match. What matches none is refused with the reason, and no route is run. */
export const createRouter =
  (routes: readonly Route[]) =>
  async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const matches = routes.flatMap((route): Match[] => {
      const parameters = matchPath(route.path, pathname);
      return parameters ? [{ route, parameters }] : [];
    });
    if (matches.length === 0) {
      return respondWithFailure(404, { code: 'not-found', message: `There is nothing at ${pathname}.` });
    }
    const match = matches.find(({ route }) => route.method === request.method);
    if (!match) return refuseMethod(request.method, matches);

    const query = Object.fromEntries(searchParams);
    if (request.method === 'GET') return match.route.handle({ ...query, ...match.parameters });
    const body = await readJsonBody(request, MAX_BODY_BYTES);
    if (body.ok) return match.route.handle({ ...query, ...body.value, ...match.parameters });
    // What is left unread of the body would be taken for the next request.
    return respondWithFailure(BODY_STATUS[body.failure.code], body.failure, { connection: 'close' });
  };

const refuseMethod = (method: string, matches: Match[]): Response => {
  const allowed = matches.map(({ route }) => route.method).join(', ');
  const failure = { code: 'method-not-allowed', message: `${method} is not possible here, only ${allowed}.` };
  return respondWithFailure(405, failure, { allow: allowed });
};
