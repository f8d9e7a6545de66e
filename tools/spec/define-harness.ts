import type { HarnessSpec } from './harness-spec.ts';

/** Gives `harness.config.ts` its types; the data is returned as it is and validated by `loadSpec`. */
export const defineHarness = (spec: HarnessSpec): HarnessSpec => spec;
