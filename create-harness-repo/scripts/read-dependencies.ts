/** The fields of a manifest that bring packages, in the order a lockfile has them. */
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

export type Manifest = { [Field in (typeof FIELDS)[number]]?: Record<string, string> };

/** What a manifest brings, as `[field, name, specifier]`. */
export const readDependencies = (manifest: Manifest): [field: string, name: string, specifier: string][] =>
  FIELDS.flatMap((field) =>
    Object.entries(manifest[field] ?? {}).map(([name, specifier]): [string, string, string] => [
      field,
      name,
      specifier,
    ]),
  );

/** The names that the manifests take from the default catalog. */
export const readCatalogNames = (manifests: Manifest[]): Set<string> =>
  new Set(
    manifests
      .flatMap(readDependencies)
      .filter(([, , specifier]) => specifier === 'catalog:')
      .map(([, name]) => name),
  );
