import type { HarnessSpec } from '@acme/tools-spec';

const known = new Map<string, HarnessSpec>();

/**
 * The spec that an option holds as JSON: one object for equal texts, so that what is known of it holds for every rule and
 * file. Throws, as a rule has to whose options are wrong, where it is no spec at all. That it is a sound one has been
 * checked by whoever wrote the option: the compiler, and `loadSpec` before the check starts a linter.
 */
export const parseSpec = (text: string): HarnessSpec => {
  const spec = known.get(text) ?? parse(text);
  known.set(text, spec);
  return spec;
};

const parse = (text: string): HarnessSpec => {
  const given: unknown = JSON.parse(text);
  if (isSpec(given)) return given;
  throw new Error("the option is no spec: it has no scope. Derive it with 'deriveOptions' from harness.config.ts.");
};

/** No schema: its library would be most of what a linter loads to ask our rules. */
const isSpec = (given: unknown): given is HarnessSpec =>
  typeof given === 'object' && given !== null && 'scope' in given;
