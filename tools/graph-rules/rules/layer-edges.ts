import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { kindsThatMayImport, labelOf } from '../kinds-that-may-import.ts';
import { listDependencies, locateDependency } from '../list-dependencies.ts';
import { listEdges, type PackageEdge } from '../list-edges.ts';
import { isAllowed, listUses } from '../list-uses.ts';
import { SOURCE } from '../read-module.ts';
import type { Package, Workspace } from '../workspace.ts';

/**
 * One finding for each forbidden edge between packages: at its line in the manifest, or else at its first
 * import. Imports of a higher layer or of another domain's inside are left to the file-local rules
 * `imports-point-down` and `no-cross-domain-internals`; their line in the manifest is reported here. A package under a
 * wrong name is `package-shape`'s finding alone.
 */
export const layerEdges = defineGraphRule({
  name: 'layer-edges',
  why: 'it ties two parts that are meant to be built, tested and replaced apart.',
  find: (workspace) => [...judgeRoot(workspace), ...listEdges(workspace).flatMap((edge) => judge(workspace, edge))],
});

const judge = (workspace: Workspace, edge: PackageEdge): Violation[] => {
  const { from, to, declared, verdict } = edge;
  if (verdict.allowed || !from.place || !to.place || isMisnamed(to)) return [];
  // No linter reads a page or a style sheet.
  const imports = edge.imports.filter(({ file }) => verdict.relation === 'kind' || !SOURCE.test(file));
  const [dependency] = declared;
  const [first] = imports;
  const at = dependency ? locateDependency(from, dependency) : first;
  if (!at) return [];
  const verb = dependency ? 'depend on' : 'import';
  const allowed = verdict.mayImport.map((kind) => (kind === '*' ? 'any tool' : kind)).join(', ') || 'no other package';
  const abroad = verdict.relation === 'foreign' ? `, and from other domains ${visibleAbroad(workspace)}` : '';
  const what = `${labelOf(from.place)} may not ${verb} ${labelOf(to.place)} ('${to.name}'); it may import ${allowed}${abroad}.`;
  const homes = kindsThatMayImport(workspace, from.place, to.place);
  return [{ file: at.file, line: at.line, column: at.column, what, fix: repair(edge, imports, homes) }];
};

/** Who needs a package under a wrong name is judged once it has its own, which `package-shape` asks for. */
const isMisnamed = ({ name, place }: Package): boolean => place !== undefined && name !== place.packageName;

const visibleAbroad = ({ spec }: Workspace): string => spec.domains.visibleToOtherDomains.join(', ') || 'nothing';

const repair = ({ from, declared }: PackageEdge, imports: PackageEdge['imports'], homes: readonly string[]): string => {
  const [first, ...others] = imports;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const place = first && `the import at ${first.file.slice(from.dir.length + 1)}:${first.line}${more}`;
  const removal = declared.length > 0 ? ['this line', place].filter(Boolean).join(' and ') : `this import${more}`;
  const move = homes.length > 0 ? `move that code to ${homes.join(' or ')}` : 'let its caller pass it in';
  return `remove ${removal}, or ${move}.`;
};

/** The configuration of the workspace is made of tools: it would tie them to a package that may go. */
const judgeRoot = (workspace: Workspace): Violation[] => {
  const { root, spec } = workspace;
  if (!root) return [];
  const what = (name: string): string =>
    `the workspace itself may not need '${name}'; its configuration may import ${spec.tools.folder}.`;
  const declared = listDependencies(root).filter(({ name }) => !isAllowed(workspace, root, name));
  const imported = [...listUses(root)].filter(
    ([name]) => !isAllowed(workspace, root, name) && !declared.some((each) => each.name === name),
  );
  return [
    ...declared.map((each) => ({
      ...locateDependency(root, each),
      what: what(each.name),
      fix: `remove it from ${each.section}; what needs the package declares it.`,
    })),
    ...imported.flatMap(([name, [site]]) => {
      const fix = 'remove this import, or move what both need into a tool.';
      return site ? [{ file: site.file, line: site.line, column: site.column, what: what(name), fix }] : [];
    }),
  ];
};
