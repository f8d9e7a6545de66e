import { IO_KINDS } from '@acme/tools-spec';
import { z } from 'zod';

const at = { line: z.number(), column: z.number() };
const EffectSchema = z.object({ what: z.string(), ...at });

/** What a source file says by its text alone, whatever else is in the workspace; or why it cannot be read. */
export const SourceFactsSchema = z.union([
  z.object({
    imports: z.array(
      z.object({
        specifier: z.string(),
        kind: z.enum(['static', 'type', 'export', 'dynamic', 'require', 'mock', 'comment', 'url']),
        names: z.array(z.string()).readonly().exactOptional(),
        ...at,
      }),
    ),
    computed: z.array(z.object({ form: z.string(), ...at })),
    io: z.array(z.object({ kind: z.enum(IO_KINDS), what: z.string(), ...at })),
    exports: z.array(z.object({ name: z.string(), isType: z.boolean(), from: z.string().exactOptional() })),
    schemas: z.array(
      z.object({
        name: z.string().optional(),
        fields: z.array(z.string()).readonly(),
        form: z.string(),
        start: z.number(),
        end: z.number(),
        ...at,
      }),
    ),
    effects: z.array(EffectSchema),
    bundling: z.array(EffectSchema),
  }),
  z.object({ problem: z.object({ reason: z.string(), ...at }) }),
]);

export type SourceFacts = z.infer<typeof SourceFactsSchema>;

/** Gives what is known under a key, or makes it. */
export type Recall = (key: string, make: () => SourceFacts) => SourceFacts;

/** Without a memory everything is made. */
export const RECALL_NOTHING: Recall = (_key, make) => make();
