import { fail, ok, type Result } from '@acme/utils-result';
import { z } from 'zod';

/** What is in it is for the command to parse. */
const JsonObjectSchema = z.record(z.string(), z.unknown());

type BodyFailure = 'bad-json' | 'too-large' | 'unsupported-media-type';

/** A sender gets its answer only when it has sent everything, so a body too large is read on, but not without end. */
const PATIENCE = 16;

/** The JSON object in the request's body, which may have `maxBytes` at most. */
export const readJsonBody = async (
  request: Request,
  maxBytes: number,
): Promise<Result<Record<string, unknown>, BodyFailure>> => {
  const type = request.headers.get('content-type') ?? 'nothing';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return fail('unsupported-media-type', `The body must be application/json, not ${type}.`);
  }
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return fail('too-large', `The body must have at most ${maxBytes} bytes.`);
  return parseObject(bytes);
};

const readBytes = async (request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Cancelling the stream would cut the connection before the answer is sent.
  for await (const chunk of request.body?.values({ preventCancel: true }) ?? []) {
    length += chunk.byteLength;
    if (length <= maxBytes) chunks.push(chunk);
    if (length > maxBytes * PATIENCE) break;
  }
  return length <= maxBytes ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : undefined;
};

const parseObject = (bytes: Uint8Array): Result<Record<string, unknown>, 'bad-json'> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const body = JsonObjectSchema.safeParse(JSON.parse(text));
    return body.success ? ok(body.data) : fail('bad-json', 'The body must be a JSON object.');
  } catch (error) {
    return fail('bad-json', `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
};
