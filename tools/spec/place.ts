import type { HarnessSpec } from './harness-spec.ts';

/** Where a package stands in the architecture; everything about it follows from its folder. */
export interface Place {
  family: 'layer' | 'group' | 'tool' | 'standalone';
  /** The layer's or group's name; `tool`; `standalone`. A part of a layer is of that layer's kind. */
  kind: string;
  /** The domain of a layer, otherwise the package's own short name. */
  owner: string;
  /** Package folder relative to the workspace root, with forward slashes. */
  dir: string;
  /** The npm name that a package in this folder must have; a standalone one is published without the scope. */
  packageName: string;
}

/**
 * The place of the package that holds `path` (a package folder, or a file in one, relative to the
 * root), or undefined where the spec has no place for it, such as `packages/tickets/misc/x.ts`.
 */
export const placeOf = (spec: HarnessSpec, path: string): Place | undefined =>
  remember(placesOf, spec, path, findPlace);

const placesOf: Memory = new WeakMap();
const placesNamed: Memory = new WeakMap();

const findPlace = (spec: HarnessSpec, path: string): Place | undefined => {
  const under = (folder: string): string[] | undefined =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : undefined;
  const place = (family: Place['family'], kind: string, owner: string, dir: string, name: string): Place => ({
    family,
    kind,
    owner,
    dir,
    packageName: `${spec.scope}/${name}`,
  });

  for (const group of spec.groups) {
    const name = under(group.folder)?.[0];
    if (name) return place('group', group.name, name, `${group.folder}/${name}`, `${group.name}-${name}`);
  }
  const tool = under(spec.tools.folder)?.[0];
  if (tool) return place('tool', 'tool', tool, `${spec.tools.folder}/${tool}`, `tools-${tool}`);

  const [domain, folder] = under(spec.domains.folder) ?? [];
  if (domain && folder) {
    const layer = longest(spec, (name) => folder === name || (folder.startsWith(`${name}-`) && folder !== `${name}-`));
    const dir = `${spec.domains.folder}/${domain}/${folder}`;
    return layer === undefined ? undefined : place('layer', layer, domain, dir, `${domain}-${folder}`);
  }
  const [top] = path.split('/');
  if (!top || top === spec.domains.folder || top === spec.tools.folder || top.startsWith('.')) return undefined;
  return { ...place('standalone', 'standalone', top, top, top), packageName: top };
};

/** The place of the workspace package called `packageName`, or undefined where no place has that name. */
export const placeNamed = (spec: HarnessSpec, packageName: string): Place | undefined =>
  remember(placesNamed, spec, packageName, findNamed);

const findNamed = (spec: HarnessSpec, packageName: string): Place | undefined => {
  if (!packageName.startsWith(`${spec.scope}/`)) return undefined;
  const name = packageName.slice(spec.scope.length + 1);
  const after = (prefix: string): string | undefined =>
    name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : undefined;

  for (const group of spec.groups) {
    const own = after(group.name);
    if (own) return placeOf(spec, `${group.folder}/${own}`);
  }
  const tool = after('tools');
  if (tool) return placeOf(spec, `${spec.tools.folder}/${tool}`);
  const layer = longest(spec, (each) => name.endsWith(`-${each}`));
  if (layer !== undefined) return placeOf(spec, `${spec.domains.folder}/${name.slice(0, -layer.length - 1)}/${layer}`);
  // A part of a layer: the last layer that is named is meant, for parts are not called like layers.
  const at = Math.max(...spec.domains.layers.map((each) => name.lastIndexOf(`-${each.name}-`)));
  return at > 0 ? placeOf(spec, `${spec.domains.folder}/${name.slice(0, at)}/${name.slice(at + 1)}`) : undefined;
};

/** The longest name, should one layer's begin or end like another's: `desk-admin-ui` is no `ui`. */
const longest = ({ domains }: HarnessSpec, isMeant: (layer: string) => boolean): string | undefined =>
  domains.layers
    .map(({ name }) => name)
    .filter(isMeant)
    .toSorted((left, right) => right.length - left.length)[0];

type Memory = WeakMap<HarnessSpec, Map<string, Place | undefined>>;

/** A spec is data that nobody changes, and the linters ask for the place of one file many times over. */
const remember = (
  memory: Memory,
  spec: HarnessSpec,
  key: string,
  find: (spec: HarnessSpec, key: string) => Place | undefined,
): Place | undefined => {
  const places = memory.get(spec) ?? new Map<string, Place | undefined>();
  if (places.size === 0) memory.set(spec, places);
  if (!places.has(key)) places.set(key, find(spec, key));
  return places.get(key);
};
