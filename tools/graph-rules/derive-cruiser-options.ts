import type { HarnessSpec } from '@acme/tools-spec';

/** A rule of dependency-cruiser: `$1` in `to` is what the first group of `from.path` matched. */
export interface CruiserRule {
  name: string;
  comment: string;
  severity: 'error';
  from: { path?: string; pathNot?: string[] };
  to: { path?: string; pathNot?: string[]; circular?: true; couldNotResolve?: true; viaOnly?: object };
}

/** The part of dependency-cruiser's configuration that follows from the spec. */
export interface CruiserConfiguration {
  forbidden: CruiserRule[];
  options: object;
}

/**
 * The layer edges of the spec in dependency-cruiser's language, for its graphs and queries at the desk. The
 * gate judges edges with `layer-edges`, which knows manifests and lines; a test holds the two together.
 */
export const deriveCruiserOptions = (spec: HarnessSpec): CruiserConfiguration => ({
  forbidden: [...forbidLayers(spec), ...forbidGroups(spec), ...forbidTools(spec), ...forbidAlways],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
});

const forbidLayers = (spec: HarnessSpec): CruiserRule[] => {
  const { folder, layers, visibleToOtherDomains, exceptions } = spec.domains;
  return layers.flatMap(({ name, mayImport }, height) => {
    const below = layers.slice(0, height + 1).map((layer) => `^${folder}/$1/${withParts(spec, layer.name)}/`);
    const abroad = visibleToOtherDomains.map((layer) => folderOf(spec, layer));
    const pathNot = [...below, ...abroad, ...mayImport.map((kind) => folderOf(spec, kind))];
    const own = exceptions.filter(({ from }) => from.endsWith(`/${name}`));
    const domains = [...new Set(own.map(({ from }) => from.slice(0, -name.length - 1)))];
    const others = [
      ...groupFolders(spec),
      ...domains.map((domain) => `^${folder}/${domain}/${withParts(spec, name)}/`),
    ];
    return [
      forbid(spec, name, { path: `^${folder}/([^/]+)/${withParts(spec, name)}/`, pathNot: others }, pathNot),
      ...domains.map((domain) => {
        const excepted = own
          .filter(({ from }) => from === `${domain}/${name}`)
          .map(({ to }) => `^${folder}/${withParts(spec, to)}/`);
        const from = { path: `^${folder}/(${domain})/${withParts(spec, name)}/` };
        return forbid(spec, `${domain}-${name}`, from, [...pathNot, ...excepted]);
      }),
    ];
  });
};

const forbidGroups = (spec: HarnessSpec): CruiserRule[] =>
  spec.groups.map(({ name, folder, mayImport }) => {
    const pathNot = [`^${folder}/$1/`, ...mayImport.map((kind) => folderOf(spec, kind))];
    return forbid(spec, name, { path: `^${folder}/([^/]+)/` }, pathNot);
  });

const forbidTools = (spec: HarnessSpec): CruiserRule[] => {
  const { folder, mayImport } = spec.tools;
  const listed = Object.entries(mayImport).map(([tool, targets]) => {
    const allowed = targets.map((target) => (target === '*' ? `^${folder}/` : `^${folder}/${target}/`));
    return forbid(spec, `tools-${tool}`, { path: `^${folder}/(${tool})/` }, [`^${folder}/$1/`, ...allowed]);
  });
  const pathNot = Object.keys(mayImport).map((tool) => `^${folder}/${tool}/`);
  return [...listed, forbid(spec, 'tools', { path: `^${folder}/([^/]+)/`, pathNot }, [`^${folder}/$1/`])];
};

const forbidAlways: CruiserRule[] = [
  {
    name: 'no-cycles',
    comment: 'Files in a cycle can only be loaded, tested and changed together.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-unresolved',
    comment: 'What leads nowhere hides what it would lead to.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** Whatever lies in `from` may need nothing of the workspace but `pathNot`. */
const forbid = (spec: HarnessSpec, name: string, from: CruiserRule['from'], pathNot: string[]): CruiserRule => ({
  name: `layer-edges-${name}`,
  comment: 'harness.config.ts forbids this edge.',
  severity: 'error',
  from,
  to: { path: `^(${spec.domains.folder}|${spec.tools.folder})/`, pathNot },
});

const groupFolders = ({ groups }: HarnessSpec): string[] => groups.map(({ folder }) => `^${folder}/`);

/** Where the packages of a kind are. A layer's folder may lie in any domain, which no group's folder is. */
const folderOf = ({ domains, groups }: HarnessSpec, kind: string): string => {
  const group = groups.find(({ name }) => name === kind);
  if (group) return `^${group.folder}/`;
  const noDomain = groups
    .filter(({ folder }) => folder.startsWith(`${domains.folder}/`))
    .map(({ folder }) => `${folder.slice(domains.folder.length + 1)}/`);
  return `^${domains.folder}/(?!${noDomain.join('|') || '$'})[^/]+/${withParts({ domains }, kind)}/`;
};

/** A layer's folder, which `path` ends with, or that of a part of it; not another layer's whose name begins alike. */
const withParts = ({ domains }: Pick<HarnessSpec, 'domains'>, path: string): string => {
  const layer = path.slice(path.lastIndexOf('/') + 1);
  const others = domains.layers.flatMap(({ name }) =>
    name.startsWith(`${layer}-`) ? `${name.slice(layer.length + 1)}[-/]` : [],
  );
  return `${path}(?:-${others.length > 0 ? `(?!${others.join('|')})` : ''}[^/]+)?`;
};
