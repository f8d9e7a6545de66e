import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageRef } from '../targets/target-run.ts';

/** What oxlint would lint if nothing hid it. */
export interface Sources {
  /** Relative to the root. */
  files: string[];
  /** There are symbolic links, which oxlint follows and this list does not. */
  hasLinks: boolean;
}

const SOURCE = /\.([cm]?[jt]sx?|vue|svelte|astro)$/;

/** Every source file of the packages, hidden ones too. What is installed or built is none. */
export const listSources = (root: string, packages: readonly PackageRef[]): Sources => {
  const sources: Sources = { files: [], hasLinks: false };
  const walk = (dir: string): void => {
    for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
      const path = `${dir}/${entry.name}`;
      if (entry.isSymbolicLink()) sources.hasLinks = true;
      else if (entry.isFile() && SOURCE.test(entry.name)) sources.files.push(path);
      else if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist') walk(path);
    }
  };
  for (const { dir } of packages) walk(dir);
  return sources;
};
