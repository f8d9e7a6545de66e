import { z } from 'zod';

/** What is written, and how it is kept true. Paths may hold globs. */
export const DocsSchema = z.strictObject({
  /** The page from which all others are reached. */
  start: z.string(),
  /** Pages with front matter. */
  owned: z.array(z.string()),
  /** Pages that say how things were, and may name what is gone. */
  records: z.array(z.string()),
  /** Pages whose invariants each name what enforces them. */
  invariants: z.array(z.string()),
  /** The first entry that matches a page counts. */
  maxLines: z.array(z.strictObject({ files: z.string(), lines: z.number().int().positive() })),
  /**
   * How much of what a page covers may change after its review: lines added and removed, for each line that is there. A full
   * rewrite is 2. So few lines as `lines` are nothing.
   */
  stale: z.strictObject({
    lines: z.number().int().positive(),
    warning: z.number().positive(),
    error: z.number().positive(),
  }),
  /** Where skills are, the folders that repeat them for other clients, and how many there may be. */
  skills: z.strictObject({ folder: z.string(), mirrors: z.array(z.string()), max: z.number().int().positive() }),
});

/** What the clients of agents ask before and after what they do. */
export const HooksSchema = z.strictObject({
  on: z.boolean(),
  /** What nobody edits by hand, as globs, and the command that writes it. */
  generated: z.array(z.strictObject({ files: z.string(), by: z.string() })),
});
