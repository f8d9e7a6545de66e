import type { Failure, Outcome } from '@acme/tools-findings';
import { z } from 'zod';

/** The targets whose cost is predicted, in the order in which a check starts their tools. */
export const COSTED = ['typecheck', 'test', 'boundaries', 'docs', 'build', 'canaries', 'lint'] as const;

export type Costed = (typeof COSTED)[number];

/** What of a package its costs are predicted from; `features.ts` says what each one counts. */
export const FEATURES = [
  'package',
  'files',
  'sourceKb',
  'testKb',
  'imports',
  'types',
  'uiKb',
  'testFiles',
  'closureKb',
  'domTests',
  'processTests',
  'toolTestKb',
  'externals',
] as const;

export type Feature = (typeof FEATURES)[number];

const SecondsSchema = z.number().nonnegative();

const TargetSchema = z.strictObject({
  /** Seconds for one start of the tool. */
  start: SecondsSchema,
  /** Seconds for one of each feature of a package. */
  per: z.partialRecord(z.enum(FEATURES), SecondsSchema),
});

const FitErrorSchema = z.strictObject({
  target: z.enum(COSTED),
  /** Packages of which a cost of their own is known. */
  packages: z.number(),
  /** Share of what was measured, for packages that the fit had not seen. */
  median: z.number(),
  p90: z.number(),
  /** All of the target, in seconds of the machine of the fit. */
  predicted: z.number(),
  measured: z.number(),
});

/** How far the predictions of one target are off. */
export type FitError = z.infer<typeof FitErrorSchema>;

const CoefficientsSchema = z.strictObject({
  /** How long `calibrate` took on the machine of the fit; with `REFERENCE_SECONDS` this makes its seconds the reference's. */
  calibrationSeconds: z.number().positive(),
  /** What a check costs beside its tools: once, and for each task. */
  check: z.strictObject({ start: SecondsSchema, task: SecondsSchema }),
  targets: z.record(z.enum(COSTED), TargetSchema),
  /** What the fit said of itself; none where nobody has fitted it here. */
  errors: z.array(FitErrorSchema).exactOptional(),
});

/** The fitted model, as plain data: all in seconds of the reference machine. */
export type Coefficients = z.infer<typeof CoefficientsSchema>;

/** Parses the text of the model in `file`, which the failure names. */
export const parseCoefficients = (file: string, text: string | undefined): Outcome<Coefficients> => {
  if (text === undefined) return { ok: false, failures: [failure(file, 'is missing')] };
  try {
    const parsed = CoefficientsSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, value: parsed.data };
    return {
      ok: false,
      failures: parsed.error.issues.map(({ path, message }) => failure(file, `${path.join('.')}: ${message}`)),
    };
  } catch (error) {
    return { ok: false, failures: [failure(file, error instanceof Error ? error.message : String(error))] };
  }
};

const failure = (file: string, reason: string): Failure => ({
  code: 'budget-coefficients',
  message: `The cost model cannot be read: ${file}: ${reason.replaceAll(/\s+/g, ' ')}.`,
  hint: `git restore ${file} brings the committed one back; a fit needs one to start from.`,
});
