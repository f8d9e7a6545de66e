import { type HarnessSpec, validateSpec } from '@acme/tools-spec';

const known = new Map<string, HarnessSpec>();

/**
 * The spec that an option holds as JSON: one object for equal texts, so that what is known of it holds for every rule and
 * file. Throws, as a rule has to whose options are wrong, where it is no spec.
 */
export const parseSpec = (text: string): HarnessSpec => {
  const spec = known.get(text) ?? parse(text);
  known.set(text, spec);
  return spec;
};

/** Whether the paths exist is for the check to say. */
const parse = (text: string): HarnessSpec => {
  const given: unknown = JSON.parse(text);
  const outcome = validateSpec(given, () => true);
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.failures.map(({ message }) => message).join(' '));
};
