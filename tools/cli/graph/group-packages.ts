import type { GraphPackage } from './package-graph.ts';

/** Packages that are drawn in one box: a domain, a group, the tools, or those that stand alone. */
export interface PackageGroup {
  title: string;
  family: GraphPackage['family'];
  /** `label` is what is left of the name within its box. */
  packages: (GraphPackage & { label: string })[];
}

/** The boxes in the order of their titles: domains, then groups, tools, and the rest. */
export const groupPackages = (packages: readonly GraphPackage[]): PackageGroup[] => {
  const groups = Map.groupBy(packages, (each) => `${FAMILIES.indexOf(each.family)} ${titleOf(each)}`);
  return [...groups]
    .toSorted(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }))
    .flatMap(([, members]) => {
      const [first] = members;
      if (!first) return [];
      const labelOf = ({ family, dir, owner }: GraphPackage): string =>
        family === 'layer' ? dir.slice(dir.lastIndexOf('/') + 1) : owner;
      const labelled = members.map((each) => ({ ...each, label: labelOf(each) }));
      return [{ title: titleOf(first), family: first.family, packages: labelled }];
    });
};

const FAMILIES = ['layer', 'group', 'tool', 'standalone', 'none'];

const titleOf = ({ family, kind, owner }: GraphPackage): string => {
  if (family === 'layer') return owner;
  if (family === 'tool') return 'tools';
  return family === 'group' ? kind : 'standalone';
};
