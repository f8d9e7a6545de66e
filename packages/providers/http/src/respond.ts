import type { Failure } from '@acme/utils-result';

/** An answer that no cache keeps. */
export const respondWithJson = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/** Every refusal has the same body: `{ "error": { "code", "message", "issues"? } }`. */
export const respondWithFailure = (status: number, error: Failure, headers?: Record<string, string>): Response =>
  respondWithJson(status, { error }, headers);
