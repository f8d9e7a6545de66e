import { z } from 'zod';

/** One report of one of our rules. */
export interface Reported {
  rule: string;
  /** Relative to the folder that was linted. */
  file: string;
  message: string;
}

const ReportSchema = z.object({
  diagnostics: z.array(z.object({ message: z.string(), code: z.string().optional(), filename: z.string().optional() })),
  number_of_files: z.number(),
});

/**
 * What our rules reported, in the order of the report, in what `oxlint -f json` printed.
 * Throws where that is no report of `files` files: then nothing can be said of any rule.
 */
export const parseReport = (output: string, files: number): Reported[] => {
  const { diagnostics, number_of_files } = ReportSchema.parse(parseJson(output));
  const crash = diagnostics.find(({ code }) => code === undefined);
  if (crash || number_of_files !== files) {
    throw new Error(`oxlint linted ${number_of_files} of ${files} files. ${crash?.message ?? ''}`);
  }
  return diagnostics.flatMap(({ code, filename, message }) => {
    const rule = /^harness\((.+)\)$/.exec(code ?? '')?.[1];
    return rule && filename ? [{ rule, file: filename, message }] : [];
  });
};

const parseJson = (output: string): unknown => {
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`oxlint did not lint: ${output.trim()}`);
  }
};
