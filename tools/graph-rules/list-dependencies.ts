import { locateInJson } from './locate-in-json.ts';
import { fileIn } from './resolve-import.ts';
import type { Package } from './workspace.ts';

export const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** One line of a manifest that declares a dependency. */
export interface Dependency {
  name: string;
  section: (typeof SECTIONS)[number];
  range: string;
}

/** What a package declares, in the order of the sections. */
export const listDependencies = ({ manifest }: Pick<Package, 'manifest'>): Dependency[] =>
  SECTIONS.flatMap((section) =>
    Object.entries(manifest[section] ?? {}).map(([name, range]) => ({ name, section, range })),
  );

/** Where a package's manifest declares the dependency. */
export const locateDependency = (
  { dir, manifestText }: Pick<Package, 'dir' | 'manifestText'>,
  { section, name }: Pick<Dependency, 'section' | 'name'>,
): { file: string; line: number; column: number } => ({
  file: fileIn(dir, 'package.json'),
  ...locateInJson(manifestText, [section, name]),
});
