import type { WorkspacePackage } from '@acme/tools-spec';

/** Changes outside all packages that can touch no task: prose, editor settings, CI. */
const INERT =
  /^(docs|\.github|\.vscode|\.changeset|\.agents)\/|^[^/]+\.md$|^(LICENSE|\.gitignore|\.editorconfig|\.gitattributes)$/;

/**
 * The folders of all packages that the changed files can affect: the packages that hold them, and all
 * that depend on those. A change to the tools or to a root configuration affects every package.
 */
export const selectPackages = (packages: WorkspacePackage[], changedFiles: string[]): Set<string> => {
  const all = new Set(packages.map(({ dir }) => dir));
  const selected = new Set<string>();
  for (const file of changedFiles) {
    const owner = packages.find(({ dir }) => file.startsWith(`${dir}/`));
    if (owner?.place?.family === 'tool') return all;
    if (owner) addWithDependents(packages, owner, selected);
    else if (!INERT.test(file)) return all;
  }
  return selected;
};

const addWithDependents = (packages: WorkspacePackage[], target: WorkspacePackage, selected: Set<string>): void => {
  if (selected.has(target.dir)) return;
  selected.add(target.dir);
  for (const each of packages) {
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = each.manifest;
    const declared = { ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies };
    if (target.manifest.name in declared) addWithDependents(packages, each, selected);
  }
};
