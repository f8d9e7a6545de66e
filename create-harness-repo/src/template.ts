/** One file of the template. */
export interface TemplateFile {
  /** Path in the created repository, with forward slashes. */
  path: string;
  /** Path in the package where npm would not pack the real name. */
  stored?: string;
  /** SHA-256 of the bytes before rendering, in hex. */
  sha256: string;
  executable?: true;
}

/** What the pack step records about what it shipped: a later upgrade compares against it. */
export interface Template {
  /** Version of create-harness-repo. */
  version: string;
  /** The commit it was packed from, where git knew one. */
  commit?: string;
  /** The pnpm version of the catalog. */
  pnpm: string;
  /** Versions of the external packages that the tools and the root need, by name. */
  toolVersions: Record<string, string>;
  /** The scopes of all packages in the lockfile. */
  takenScopes: string[];
  files: TemplateFile[];
}
