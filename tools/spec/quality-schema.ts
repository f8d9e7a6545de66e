import { z } from 'zod';

/** Where the grades A, B and C of one signal end; what is beyond the last is a D. Falling steps say that more is better. */
const StepsSchema = z.tuple([z.number(), z.number(), z.number()]);

/** What grades are given by; docs/design-docs/quality.md says what each signal measures. */
export const QualitySchema = z.strictObject({
  steps: z.strictObject({
    waivers: StepsSchema,
    'test-lines': StepsSchema,
    'test-count': StepsSchema,
    mutants: StepsSchema,
    coverage: StepsSchema,
    docs: StepsSchema,
    'longest-file': StepsSchema,
    size: StepsSchema,
    surface: StepsSchema,
    budget: StepsSchema,
  }),
});
