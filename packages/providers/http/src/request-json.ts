import type { StandardSchemaV1 } from '@standard-schema/spec';
import { fail, type Result } from '@acme/utils-result';
import { retry } from '@acme/utils-retry';
import { withTimeout } from '@acme/utils-timeout';
import { readAnswer } from './read-answer.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface JsonRequest<Output> {
  url: string;
  /** What the answer is parsed with. */
  answer: StandardSchemaV1<unknown, Output>;
  /** Makes it a POST with this body, which is sent once; a GET is sent again if there was no answer. */
  body?: object;
  signal?: AbortSignal | undefined;
  fetch?: Fetch | undefined;
}

/**
 * `unreachable`: nobody answered in time. `refused`: the server said no; message and issues are its own.
 * `bad-answer`: it said something else than was agreed. `aborted`: the caller gave up.
 */
export type RequestFailure = 'unreachable' | 'refused' | 'bad-answer' | 'aborted';

const TIMEOUT_MS = 5000;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 200;

/** Asks a server for JSON: with a timeout for each attempt, and further attempts where asking again does no harm. */
export const requestJson = async <Output>(request: JsonRequest<Output>): Promise<Result<Output, RequestFailure>> => {
  try {
    return await retry(() => attempt(request), {
      attempts: request.body ? 1 : ATTEMPTS,
      pause: FIRST_PAUSE_MS,
      again: (result) => !result.ok && result.failure.code === 'unreachable',
      signal: request.signal,
    });
  } catch (error) {
    if (request.signal?.aborted) return fail('aborted', 'The request was given up.');
    throw error;
  }
};

const attempt = async <Output>(request: JsonRequest<Output>): Promise<Result<Output, RequestFailure>> => {
  const { url, body, signal, fetch = globalThis.fetch } = request;
  const init = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  try {
    return await withTimeout(
      TIMEOUT_MS,
      async (limit) => readAnswer(await fetch(url, { ...init, signal: limit }), request.answer),
      signal,
    );
  } catch (error) {
    signal?.throwIfAborted();
    return fail('unreachable', `The server did not answer: ${error instanceof Error ? error.message : String(error)}.`);
  }
};
