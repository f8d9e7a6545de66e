import { judgeEdge, type Place, placeOf } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { locateDependency } from '../list-dependencies.ts';
import { listEdges, type PackageEdge } from '../list-edges.ts';
import type { Workspace } from '../workspace.ts';

/**
 * One finding for each forbidden edge between packages: at its line in the manifest, or else at its first
 * import. Imports of a higher layer or of another domain's inside are left to the file-local rules
 * `imports-point-down` and `no-cross-domain-internals`; their line in the manifest is reported here.
 */
export const layerEdges = defineGraphRule({
  name: 'layer-edges',
  why: 'an edge that the spec forbids ties two parts that are built, tested and replaced apart.',
  find: (workspace) => listEdges(workspace).flatMap((edge) => judge(workspace, edge)),
});

const judge = (workspace: Workspace, edge: PackageEdge): Violation[] => {
  const { from, to, declared, verdict } = edge;
  if (verdict.allowed || !from.place || !to.place) return [];
  const imports = verdict.relation === 'kind' ? edge.imports : [];
  const [dependency] = declared;
  const [first] = imports;
  const at = dependency ? locateDependency(from, dependency) : first;
  if (!at) return [];
  const verb = dependency ? 'depend on' : 'import';
  const allowed = verdict.mayImport.map((kind) => (kind === '*' ? 'any tool' : kind)).join(', ') || 'no other package';
  const abroad = verdict.relation === 'foreign' ? ` and of other domains ${visibleAbroad(workspace)}` : '';
  const what = `${labelOf(from.place)} may not ${verb} ${labelOf(to.place)} ('${to.name}'); it may import ${allowed}${abroad}.`;
  const homes = kindsThatMayImport(workspace, from.place, to.place);
  return [{ file: at.file, line: at.line, column: at.column, what, fix: repair(edge, imports, homes) }];
};

const visibleAbroad = ({ spec }: Workspace): string => spec.domains.visibleToOtherDomains.join(', ') || 'nothing';

/** `service`, `providers`; a tool or a standalone package has no kind that says more than its folder. */
const labelOf = ({ family, kind, dir }: Place): string => (family === 'layer' || family === 'group' ? kind : dir);

const repair = (edge: PackageEdge, imports: PackageEdge['imports'], homes: readonly string[]): string => {
  const sections = [...new Set(edge.declared.map(({ section }) => section))].join(' and ');
  const line = sections && `"${edge.to.name}" from ${sections}`;
  const [first] = imports;
  const more = imports.length > 1 ? ` and ${imports.length - 1} more` : '';
  const statement = first && `the import at ${first.file}:${first.line}${more}`;
  const move =
    homes.length > 0 ? `move the code that needs it to ${homes.join(' or ')}` : 'pass what is needed in as an argument';
  return `remove ${[line, statement].filter(Boolean).join(' and ')}, or ${move}.`;
};

/** Where else the code could live: the kinds and tools, beside the importer's own, that may import this very package. */
const kindsThatMayImport = ({ spec }: Workspace, from: Place, to: Place): string[] => {
  const domain = [from, to].find(({ family }) => family === 'layer')?.owner;
  const dirs = [
    ...spec.domains.layers.map(({ name }) => `${spec.domains.folder}/${domain}/${name}`),
    ...spec.groups.map(({ folder }) => `${folder}/*`),
    ...Object.keys(spec.tools.mayImport).map((tool) => `${spec.tools.folder}/${tool}`),
  ];
  return dirs
    .map((dir) => placeOf(spec, dir))
    .filter((place) => place !== undefined && place.dir !== to.dir && judgeEdge(spec, place, to).allowed)
    .flatMap((place) => (place ? [labelOf(place)] : []))
    .filter((label) => label !== labelOf(from));
};
