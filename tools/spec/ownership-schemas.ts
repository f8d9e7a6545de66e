import { z } from 'zod';

/**
 * Places of the workspace: kinds (`service`, `providers`, `tool`), folders, files, or patterns of them, where `*` stands
 * for any name and `**` for any path. Paths are relative to the root.
 */
const SelectorsSchema = z.array(z.string().min(1));

/** A dependency that few may import: a package or a builtin (`node:sqlite`) by name, or a whole scope as `@scope/*`. */
export const VendorSchema = z.strictObject({ package: z.string().min(1), owners: SelectorsSchema.min(1) });

/** Where the settings of the process may be read: environment, arguments and files of settings. */
export const EnvironmentSchema = z.strictObject({ readers: SelectorsSchema });

/** How data from outside becomes data of a known type. */
export const ParsingSchema = z.strictObject({
  /** Functions that parse the value they are given with a schema they are given. */
  parsers: z.array(z.string()),
  /** The kinds in which a value may still be `unknown`. */
  boundaries: z.array(z.string()),
});

/** How other machines are asked. */
export const NetworkSchema = z.strictObject({
  /** The one client: which package exports it, under which name. */
  package: z.string(),
  name: z.string(),
  /** Functions that give the function they are given a signal that aborts in time. */
  limiters: z.array(z.string()),
});

/** Code that runs in a process of its own kind, such as a browser's page. */
export const ProcessSchema = z.strictObject({
  name: z.string().min(1),
  files: SelectorsSchema.min(1),
  /** The other processes whose code it may import; what is of no process may be imported by all. */
  mayImport: z.array(z.string()),
  /** Whether Node's builtin modules are there. */
  builtins: z.boolean(),
});
