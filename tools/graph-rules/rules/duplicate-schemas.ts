import { judgeEdge, type Place, placeOf } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import type { ObjectSchema, Package, Workspace } from '../workspace.ts';

/** Fewer fields say too little: `{ id, name }` is written by many who mean different things. */
const FEWEST_FIELDS = 3;

interface Site extends ObjectSchema {
  pkg: Package;
  place: Place;
  file: string;
}

/**
 * No two packages write the same object schema out: one finding for each copy, at the copy, that names the one to
 * keep. What the exemplar of a domain has is not compared, for every new domain starts as its copy; and neither is
 * what no package could share.
 */
export const duplicateSchemas = defineGraphRule({
  name: 'duplicate-schemas',
  why: 'one of the two will be changed alone, and what passes here fails there.',
  find: (workspace) => {
    const exemplar = workspace.spec.exemplars?.domain?.path;
    const sites = workspace.packages.flatMap(sitesOf);
    const copied = new Set(sites.filter(({ file }) => file.startsWith(`${exemplar}/`)).map(({ form }) => form));
    const groups = Map.groupBy(
      sites.filter(({ form }) => !copied.has(form)),
      ({ form }) => form,
    );
    const found = [...groups.values()].flatMap((group) => judge(workspace, group));
    return found.filter(({ site }) => !found.some((other) => isInside(site, other.site))).map(describe);
  },
});

const sitesOf = (pkg: Package): Site[] => {
  const { place, modules } = pkg;
  if (!place || place.family === 'standalone') return [];
  return modules
    .filter(({ role }) => role === 'source')
    .flatMap(({ file, schemas }) => schemas.map((each): Site => ({ ...each, pkg, place, file })))
    .filter(({ fields }) => fields.length >= FEWEST_FIELDS);
};

interface Copy {
  site: Site;
  kept: Site;
  /** Where both can be kept, if not where `kept` is. */
  home: Place | undefined;
}

const judge = (workspace: Workspace, group: readonly Site[]): Copy[] => {
  const kept = group.find((each) => group.every(({ place }) => mayImport(workspace, place, each.place))) ?? group[0];
  if (!kept) return [];
  return group.flatMap((site) => {
    if (site.pkg === kept.pkg) return [];
    const isReached = mayImport(workspace, site.place, kept.place);
    const home = isReached ? undefined : findHome(workspace, kept.place, site.place);
    return isReached || home ? [{ site, kept, home }] : [];
  });
};

const mayImport = ({ spec }: Workspace, from: Place, to: Place): boolean => judgeEdge(spec, from, to).allowed;

/** A place that both may import: what their domains show to others, or else a group. */
const findHome = (workspace: Workspace, one: Place, other: Place): Place | undefined => {
  const { domains, groups } = workspace.spec;
  const owners = [one, other].filter(({ family }) => family === 'layer').map(({ owner }) => owner);
  const dirs = [
    ...owners.flatMap((owner) => domains.visibleToOtherDomains.map((layer) => `${domains.folder}/${owner}/${layer}`)),
    ...groups.map(({ folder }) => `${folder}/schemas`),
  ];
  return dirs
    .map((dir) => placeOf(workspace.spec, dir))
    .filter((place) => place !== undefined)
    .find((place) => mayImport(workspace, one, place) && mayImport(workspace, other, place));
};

const isInside = (site: Site, around: Site): boolean =>
  site.file === around.file && site !== around && around.start <= site.start && site.end <= around.end;

const describe = ({ site, kept, home }: Copy): Violation => {
  const { file, line, column, fields } = site;
  const named = kept.name ?? 'the schema';
  const shown = fields.length > 4 ? [...fields.slice(0, 3), `${fields.length - 3} more`] : fields;
  const what = `${site.name ?? 'this schema'} repeats ${named} of ${kept.file}:${kept.line} (${shown.join(', ')}).`;
  const fix = home
    ? `keep one of them in ${home.dir}, and import it from '${home.packageName}' in both.`
    : `import ${named} from '${kept.pkg.name}' and remove this one.`;
  return { file, line, column, what, fix };
};
