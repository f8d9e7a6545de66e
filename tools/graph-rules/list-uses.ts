import { judgeEdge } from '@acme/tools-spec';
import type { Import, Module, Package, Workspace } from './workspace.ts';

/** An import of another package, with the file that has it and the file's role. */
export interface UseSite extends Import {
  file: string;
  role: Module['role'];
}

/** What a package imports, external or of this workspace: names in order of first use, each with all its sites. */
export const listUses = (from: Package): Map<string, UseSite[]> => {
  const uses = new Map<string, UseSite[]>();
  for (const { file, role, imports } of from.modules) {
    for (const each of imports) {
      const { target } = each;
      if (target.kind !== 'external' && target.kind !== 'package') continue;
      const sites = uses.get(target.name) ?? [];
      uses.set(target.name, sites);
      sites.push({ ...each, file, role });
    }
  }
  return uses;
};

/**
 * Whether the spec lets a package need another of this workspace, or an external one; the workspace itself needs
 * tools alone. `layer-edges` reports the rest.
 */
export const isAllowed = ({ spec, packagesByName }: Workspace, from: Package, name: string): boolean => {
  const to = packagesByName.get(name);
  if (from.dir === '') return !to || to.place?.family === 'tool';
  return !from.place || !to?.place || judgeEdge(spec, from.place, to.place).allowed;
};
