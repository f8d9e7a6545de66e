import type { StandardSchemaV1 } from '@standard-schema/spec';
import { parseWithSchema } from '@acme/utils-parse-with-schema';
import { fail, type Result } from '@acme/utils-result';
import { z } from 'zod';

const RefusalSchema = z.object({
  error: z.object({
    message: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});

/** What a server's response says: a value that fits `schema`, a refusal in the server's words, or neither. */
export const readAnswer = async <Output>(
  response: Response,
  schema: StandardSchemaV1<unknown, Output>,
): Promise<Result<Output, 'unreachable' | 'refused' | 'bad-answer'>> => {
  const { status } = response;
  const value = parseJson(await response.text());
  // A gateway's words for a server that is away.
  if (status >= 502) return fail('unreachable', `The server is not available (${status}).`);
  if (status >= 400) {
    const refusal = await parseWithSchema(RefusalSchema, value);
    if (!refusal.ok) return fail('refused', `The server refused (${status}).`);
    return fail('refused', refusal.value.error.message, refusal.value.error.issues);
  }
  const parsed = await parseWithSchema(schema, value);
  return parsed.ok ? parsed : fail('bad-answer', `The server's answer does not fit: ${parsed.failure.message}.`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
