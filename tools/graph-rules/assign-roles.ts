import { posix } from 'node:path';
import { exportedFile } from './resolve-import.ts';
import type { Module, Package } from './workspace.ts';

/** Tests anywhere; in a package's root its configuration files and the folders of what only its developers run. */
const DEVELOPMENT = [/\.(?:test|spec)\.[cm]?[jt]sx?$/, /^[^/]+\.config\.[cm]?[jt]s$/, /^(scripts|e2e)\//];

/** Whether a file of the package at `dir` is run by developers alone, by its name. */
export const isForDevelopment = (dir: string, file: string): boolean =>
  DEVELOPMENT.some((pattern) => pattern.test(dir === '' ? file : file.slice(dir.length + 1)));

/**
 * Tells the modules that run in production from those of development: tests, configuration, scripts, and
 * what only those import. Source starts at what the manifest offers and at modules that nobody imports.
 */
export const assignRoles = (
  { dir, manifest }: Pick<Package, 'dir' | 'manifest'>,
  modules: readonly Module[],
): Module[] => {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const isDevelopment = ({ file }: Module): boolean => isForDevelopment(dir, file);
  const offered = new Set([...offeredBy(manifest)].map((path) => posix.join(dir, path)));
  const imported = new Set(modules.flatMap(importedFiles));
  const source = new Set(
    modules.filter((each) => !isDevelopment(each) && (offered.has(each.file) || !imported.has(each.file))),
  );
  const spread = (reached: Set<Module>): Set<Module> => {
    for (const module of reached) {
      for (const file of importedFiles(module)) {
        const next = byFile.get(file);
        if (next && !isDevelopment(next)) reached.add(next);
      }
    }
    return reached;
  };
  spread(source);
  const development = spread(new Set(modules.filter(isDevelopment)));
  // Two that import each other and are reached by nobody are source, or they would hide from the rules about it.
  return modules.map((module) => ({
    ...module,
    role: source.has(module) || !development.has(module) ? 'source' : 'development',
  }));
};

const importedFiles = (module: Module): string[] =>
  module.imports.flatMap(({ target }) => (target.kind === 'file' ? [target.file] : []));

/** The files that a manifest offers: entries and commands, relative to the package. */
export const offeredBy = (manifest: Package['manifest']): string[] => {
  const { exports, bin } = manifest;
  const keys = typeof exports === 'object' && exports !== null ? Object.keys(exports) : ['.'];
  const exported = keys.map((key) => exportedFile(manifest, key)).filter((file) => file !== undefined);
  const binaries = typeof bin === 'string' ? [bin] : Object.values(typeof bin === 'object' && bin ? bin : {});
  return [...exported, ...binaries.filter((file) => typeof file === 'string')];
};
