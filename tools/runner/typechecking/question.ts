import { z } from 'zod';

/** What is asked of the compiler. */
export const QuestionSchema = z.object({
  /** The workspace, absolute and real. */
  root: z.string(),
  /** Where tsconfigs may be written, absolute. */
  folder: z.string(),
  /** Checked one after the other. */
  programs: z.array(
    z.object({
      /** As it would be in a file in the folder. */
      tsconfig: z.record(z.string(), z.unknown()),
      /** The folders of its projects, relative to the root. */
      dirs: z.array(z.string()),
    }),
  ),
  /** The folders of all projects that are checked. */
  homes: z.array(z.string()),
  /** Nearly all that the programs read is theirs: errors of no file are asked for too, for which all of it is checked. */
  isWhole: z.boolean(),
});

export type Question = z.infer<typeof QuestionSchema>;
