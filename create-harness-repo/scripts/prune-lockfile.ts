import { parseDocument } from 'yaml';
import { type Manifest, readCatalogNames, readDependencies } from './read-dependencies.ts';

type Group = Record<string, { version: string }>;
interface Importer {
  dependencies?: Group;
  devDependencies?: Group;
  optionalDependencies?: Group;
}
interface Snapshot {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  catalogs?: { default?: Record<string, unknown> };
  importers: Record<string, Importer>;
  packages?: Record<string, unknown>;
  snapshots?: Record<string, Snapshot>;
}

/**
 * `pnpm-lock.yaml` for the packages in `manifests` (by folder, `.` for the root) and nothing else: other
 * importers go, and with them the catalog entries and packages that only they reached.
 * What stays, stays byte for byte.
 */
export const pruneLockfile = (yaml: string, manifests: Map<string, Manifest>): string => {
  const document = parseDocument(yaml);
  const lockfile: Lockfile = document.toJS();
  const remove = (path: string[]) => void document.deleteIn(path);
  const keepOnly = (path: string[], present: object | undefined, kept: Set<string>) =>
    Object.keys(present ?? {}).forEach((key) => !kept.has(key) && remove([...path, key]));

  keepOnly(['importers'], lockfile.importers, new Set(manifests.keys()));
  const roots: string[] = [];
  for (const [folder, manifest] of manifests) {
    const importer = lockfile.importers[folder];
    if (!importer) throw new Error(`pnpm-lock.yaml does not know ${folder}: run pnpm install first.`);
    const declared = new Set(readDependencies(manifest).map(([field, name]) => `${field} ${name}`));
    for (const [field, group] of Object.entries(importer) as [string, Group][]) {
      const names = Object.keys(group);
      const kept = names.filter((name) => declared.has(`${field} ${name}`));
      if (kept.length === 0) remove(['importers', folder, field]);
      else keepOnly(['importers', folder, field], group, new Set(kept));
      for (const name of kept) roots.push(keyOf(name, group[name]?.version ?? '', lockfile));
    }
  }
  const reached = reach(roots, lockfile);
  keepOnly(['snapshots'], lockfile.snapshots, reached);
  keepOnly(['packages'], lockfile.packages, new Set([...reached].map(withoutPeers)));
  keepOnly(['catalogs', 'default'], lockfile.catalogs?.default, readCatalogNames([...manifests.values()]));
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
};

/** The scopes of the packages in a lockfile, sorted. */
export const readScopes = (yaml: string): string[] => {
  const lockfile: Lockfile = parseDocument(yaml).toJS();
  const scopes = Object.keys(lockfile.packages ?? {}).flatMap((key) => /^(@[^/]+)\//.exec(key)?.[1] ?? []);
  return [...new Set(scopes)].toSorted();
};

const reach = (roots: string[], { snapshots = {} }: Lockfile): Set<string> => {
  const reached = new Set<string>();
  const open = [...roots];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const snapshot = snapshots[key];
    if (!snapshot || reached.has(key)) continue;
    reached.add(key);
    const next = { ...snapshot.dependencies, ...snapshot.optionalDependencies };
    for (const [name, version] of Object.entries(next)) open.push(keyOf(name, version, { snapshots }));
  }
  return reached;
};

/** The key of a dependency: its own name and version, or, behind an alias, the version alone. */
const keyOf = (name: string, version: string, { snapshots = {} }: Pick<Lockfile, 'snapshots'>): string =>
  `${name}@${version}` in snapshots ? `${name}@${version}` : version;

const withoutPeers = (key: string): string => key.replace(/\(.*$/, '');
