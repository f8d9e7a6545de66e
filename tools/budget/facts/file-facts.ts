import { z } from 'zod';

const ImportSchema = z.object({
  specifier: z.string(),
  /** What is taken; empty where all is, or nothing but the effect of loading. */
  names: z.array(z.string()),
  /** It is erased before the program runs. */
  isType: z.boolean(),
  /** 1-based. */
  line: z.number(),
});

/** What is known of one file from its text alone; of a manifest, what it is called and needs. */
export const FileFactsSchema = z.object({
  bytes: z.number(),
  lines: z.number(),
  /** Types, interfaces and schemas that are written down in it. */
  types: z.number(),
  imports: z.array(ImportSchema),
  manifest: z
    .object({ name: z.string(), dependencies: z.array(z.string()), devDependencies: z.array(z.string()) })
    .exactOptional(),
  /** Of the record of what is tested: the folders of the tools. */
  tested: z.array(z.string()).exactOptional(),
  /** Why it says nothing of what it imports or is called. */
  problem: z.string().exactOptional(),
});

export type FileFacts = z.infer<typeof FileFactsSchema>;

export type ImportFact = FileFacts['imports'][number];
