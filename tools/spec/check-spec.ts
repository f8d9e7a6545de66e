import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from './harness-spec.ts';

/**
 * Whether `data` is a spec; `exists` answers for the paths in it. The schema, and its library, come when they are asked
 * for: this package is part of every linter's start.
 */
export const checkSpec = async (data: unknown, exists: (path: string) => boolean): Promise<Outcome<HarnessSpec>> => {
  const { validateSpec } = await import('./validate-spec.ts');
  return validateSpec(data, exists);
};
