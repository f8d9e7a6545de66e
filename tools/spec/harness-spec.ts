import { z } from 'zod';
import { DocsSchema, HooksSchema } from './docs-schema.ts';
import { IO_KINDS } from './io-kinds.ts';
import { QualitySchema } from './quality-schema.ts';
import { EnvironmentSchema, NetworkSchema, ParsingSchema, ProcessSchema, VendorSchema } from './ownership-schemas.ts';

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

/** What does IO, as kinds, paths or patterns of paths like those of `vendors`, and what it may touch. */
const IoSchema = z.strictObject({
  files: z.array(z.string()).min(1),
  may: z.array(z.enum(IO_KINDS)).min(1),
});

/** What every package consists of, so that an agent that has read one package has read them all. */
const ShapeSchema = z.strictObject({
  /** Files that every package has, relative to its folder. */
  files: z.array(z.string()),
  /** The one module that each family of packages exports as ".". */
  frontDoor: z.strictObject({ layer: z.string(), group: z.string(), tool: z.string() }),
  /** Modules beside the front door at which a program starts, relative to the package; all else is imported. */
  entries: z.array(z.string()),
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

/** A job that is written once, and by whom. */
const HelperSchema = z.strictObject({
  /** `sleep`, `retry`, `timeout`, `limit`, `deferred` and `assert-never` are known by their shape too, not only by `insteadOf`. */
  does: z.string(),
  /** The workspace package that exports it; absent where the platform provides it. */
  package: z.string().optional(),
  name: z.string(),
  /** What nobody imports beside it: packages, or single entries of them such as `node:timers/promises`. */
  insteadOf: z.array(z.string()),
});

/** How long checks may take. All but the clock is predicted from the tree alone, in seconds of the reference machine. */
const BudgetSchema = z.strictObject({
  /** The ceiling of a cold `harness check`: predicted, and in seconds of wall time. */
  ceilingSeconds: z.number().positive(),
  shape: z.strictObject({
    /** The longest chain of packages that need each other. */
    criticalPathSeconds: z.number().positive(),
    /** What has to be checked again after an edit: on average over the packages, for 95 of 100 of them, and for the worst. */
    editSeconds: z.number().positive(),
    blastSeconds: z.number().positive(),
    largestBlastSeconds: z.number().positive(),
    /** One package, all its targets. */
    packageSeconds: z.number().positive(),
  }),
  /** The file of the fitted cost model. */
  coefficients: z.string(),
});

export const HarnessSpecSchema = z.strictObject({
  /** The npm scope of every workspace package, with its `@`. */
  scope: z.string(),
  domains: z.strictObject({
    folder: z.string(),
    /** Lowest first: a layer may import the ones before it in its own domain. */
    layers: z.array(LayerSchema),
    visibleToOtherDomains: z.array(z.string()),
    /** Layers that only say what things are: no IO, no effects, and no dependency but the schema library. */
    pureLayers: z.array(z.string()),
    exceptions: z.array(ExceptionSchema),
  }),
  groups: z.array(GroupSchema),
  tools: z.strictObject({
    folder: z.string(),
    /** For each tool, the tools it may import; `*` stands for all of them. */
    mayImport: z.record(z.string(), z.array(z.string())),
  }),
  /** What packages in folders of the root may import; absent where they stand alone in full. */
  standalone: z.strictObject({ mayImport: z.array(z.string()) }).optional(),
  shape: ShapeSchema,
  exemplars: ExemplarsSchema.optional(),
  /** Packages that any package may use undeclared, because the root manifest provides them. */
  providedByRoot: z.array(z.string()),
  /** The external package that schemas are written with. */
  schemaLibrary: z.string(),
  /** What is listed nowhere does no IO. Tests and standalone packages are not asked. */
  io: z.array(IoSchema),
  /** The one logger: which package exports it, under which name. */
  logger: z.strictObject({ package: z.string(), name: z.string() }),
  /** Dependencies that belong to some; the first entry that names a package counts. */
  vendors: z.array(VendorSchema),
  environment: EnvironmentSchema,
  parsing: ParsingSchema,
  network: NetworkSchema,
  /** Which code runs where; the first entry that covers a file counts. */
  processes: z.array(ProcessSchema),
  /** The one primitive that behaviour is defined with, and the layer whose packages export nothing else that acts. */
  command: z.strictObject({ package: z.string(), name: z.string(), layer: z.string() }).optional(),
  helpers: z.array(HelperSchema),
  /** `maxFileLines` counts empty lines and comments too. */
  limits: z.strictObject({ maxFileLines: z.number().int().positive() }),
  budget: BudgetSchema,
  /** A waiver (docs/waivers) may run for at most this many days from today. */
  waivers: z.strictObject({ maxDays: z.number().int().positive() }),
  /** Whose seal makes an artefact of the remote cache believed: an Ed25519 key (SPKI, base64). Absent: all are believed. */
  remoteCache: z.strictObject({ publicKey: z.string() }).optional(),
  quality: QualitySchema,
  docs: DocsSchema,
  hooks: HooksSchema,
  /** What decides what the gate lets pass: files, and folders with their `/`. A change of it needs its owners' review. */
  guarded: z.array(z.string()),
});

/** The architecture of a workspace, as plain data. */
export type HarnessSpec = z.infer<typeof HarnessSpecSchema>;
