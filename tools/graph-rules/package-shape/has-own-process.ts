import { posix } from 'node:path';
import { type HarnessSpec, isKind, isSelected, processOf } from '@acme/tools-spec';
import type { Package } from '../workspace.ts';

/** Whether the spec names this very folder of the package as code of another process than its front door. */
export const hasOwnProcess = (spec: HarnessSpec, { dir, place }: Package, folder: string): boolean => {
  if (!place || place.family === 'standalone' || !folder.startsWith(`${dir}/`)) return false;
  const names = (selector: string): boolean =>
    !isKind(selector) && isSelected(spec, [selector], folder) && !isSelected(spec, [selector], posix.dirname(folder));
  const own = processOf(spec, folder);
  return (
    own !== undefined &&
    own !== processOf(spec, posix.join(dir, spec.shape.frontDoor[place.family])) &&
    own.files.some(names)
  );
};

/** The folders of a package that hold code and have a process of their own, sorted. */
export const foldersWithOwnProcess = (spec: HarnessSpec, pkg: Package): string[] => {
  const folders = new Set(pkg.modules.flatMap(({ file }) => foldersAbove(file)));
  return [...folders].filter((folder) => hasOwnProcess(spec, pkg, folder)).toSorted();
};

const foldersAbove = (file: string): string[] => {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
};
