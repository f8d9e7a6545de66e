import { z } from 'zod';

const TestedRecordSchema = z.strictObject({
  /** SHA-256 of files of the root that every test stands on, by path. */
  files: z.record(z.string(), z.string()),
  /** Versions of external packages, by name. */
  versions: z.record(z.string(), z.string()),
  /** Digests of the tools, by folder. */
  tools: z.record(z.string(), z.string()),
});

/** In what state the tests of the tools have passed: in the release they came with, or since. */
export type TestedRecord = z.infer<typeof TestedRecordSchema>;

/** The name of the record, in the folder of the tools. An empty one says that every check tests them all. */
export const TESTED_RECORD = 'tested.json';

/** The record in a text. One that cannot be read says of no tool that it was tested. */
export const parseTestedRecord = (text: string): TestedRecord => {
  try {
    return TestedRecordSchema.parse(JSON.parse(text));
  } catch {
    return { files: {}, versions: {}, tools: {} };
  }
};
