import type { HarnessSpec } from '@acme/tools-spec';

const known = new WeakMap<HarnessSpec, HarnessSpec>();
const byText = new Map<string, HarnessSpec>();

/** One object for equal specs: a linter gives each rule a copy of its own, and what is known of one holds for all. */
export const unifySpec = (spec: HarnessSpec): HarnessSpec => {
  const found = known.get(spec);
  if (found) return found;
  const text = JSON.stringify(spec);
  const first = byText.get(text) ?? spec;
  byText.set(text, first);
  known.set(spec, first);
  return first;
};
