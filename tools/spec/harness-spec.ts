import { z } from 'zod';

const LayerSchema = z.strictObject({
  name: z.string(),
  /** Groups this layer may import, beside the lower layers of its own domain. */
  mayImport: z.array(z.string()),
});

const GroupSchema = z.strictObject({
  name: z.string(),
  /** Where the group's packages are: one folder each below this one. */
  folder: z.string(),
  /** Layers and groups that the group's packages may import. */
  mayImport: z.array(z.string()),
});

/** A single allowed edge between two domains; ends are written `<domain>/<layer>`. */
const ExceptionSchema = z.strictObject({ from: z.string(), to: z.string(), reason: z.string() });

/** What every package consists of, so that an agent that has read one package has read them all. */
const ShapeSchema = z.strictObject({
  /** Files that every package has, relative to its folder. */
  files: z.array(z.string()),
  /** The one module that each family of packages exports as ".". */
  frontDoor: z.strictObject({ layer: z.string(), group: z.string(), tool: z.string() }),
  /** Manifest fields with the same value everywhere. */
  manifest: z.record(z.string(), z.union([z.string(), z.boolean()])),
  /** Further fields a manifest may have, beside its name, exports and dependencies. */
  optionalFields: z.array(z.string()),
  /** The `compilerOptions` a package may set itself; all others belong in tsconfig.base.json. */
  compilerOptions: z.array(z.string()),
});

/** The living packages and rules that `harness new` copies; a kind without one cannot be made. */
const ExemplarsSchema = z.strictObject({
  /** A domain's folder, and the word its code uses for one record. */
  domain: z.strictObject({ path: z.string(), entity: z.string() }).optional(),
  /** Package folders. */
  provider: z.string().optional(),
  util: z.string().optional(),
  /** Source files of rules; each has its `.test.ts` and `.md` beside it. */
  fileRule: z.string().optional(),
  graphRule: z.string().optional(),
});

export const HarnessSpecSchema = z.strictObject({
  /** The npm scope of every workspace package, with its `@`. */
  scope: z.string(),
  domains: z.strictObject({
    folder: z.string(),
    /** Lowest first: a layer may import the ones before it in its own domain. */
    layers: z.array(LayerSchema),
    visibleToOtherDomains: z.array(z.string()),
    exceptions: z.array(ExceptionSchema),
  }),
  groups: z.array(GroupSchema),
  tools: z.strictObject({
    folder: z.string(),
    /** For each tool, the tools it may import; `*` stands for all of them. */
    mayImport: z.record(z.string(), z.array(z.string())),
  }),
  shape: ShapeSchema,
  exemplars: ExemplarsSchema.optional(),
  /** Packages that any package may use undeclared, because the root manifest provides them. */
  providedByRoot: z.array(z.string()),
  /** The one logger: which package exports it, under which name. */
  logger: z.strictObject({ package: z.string(), name: z.string() }),
  /** The ceiling of a cold `harness check`, in seconds of wall time. */
  budget: z.strictObject({ ceilingSeconds: z.number().positive() }),
});

/** The architecture of a workspace, as plain data. */
export type HarnessSpec = z.infer<typeof HarnessSpecSchema>;

/** Gives `harness.config.ts` its types; the data is returned as it is and validated by `loadSpec`. */
export const defineHarness = (spec: HarnessSpec): HarnessSpec => spec;
