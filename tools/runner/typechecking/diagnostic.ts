import { z } from 'zod';

/** What the compiler says of one place, or of none. */
export const DiagnosticSchema = z.object({
  /** Relative to the root. */
  file: z.string().exactOptional(),
  line: z.number().exactOptional(),
  column: z.number().exactOptional(),
  /** As in `TS2322`. */
  code: z.number(),
  text: z.string(),
  /** What explains `text`, from the outermost to the innermost. */
  because: z.array(z.string()),
});

export type Diagnostic = z.infer<typeof DiagnosticSchema>;
