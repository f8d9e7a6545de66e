import type { StandardSchemaV1 } from '@standard-schema/spec';
import { fail, type Issue, ok, type Result } from '@acme/utils-result';

/** Parses a value from outside; what does not fit is an `invalid-input` failure that names each field at fault. */
export const parseWithSchema = async <Output>(
  schema: StandardSchemaV1<unknown, Output>,
  value: unknown,
): Promise<Result<Output, 'invalid-input'>> => {
  const parsed = await schema['~standard'].validate(value);
  if (!parsed.issues) return ok(parsed.value);
  const issues = parsed.issues.map(toIssue);
  return fail('invalid-input', issues.map(describe).join('; '), issues);
};

const toIssue = ({ path = [], message }: StandardSchemaV1.Issue): Issue => ({
  path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  message,
});

const describe = ({ path, message }: Issue): string => (path ? `${path}: ${message}` : message);
