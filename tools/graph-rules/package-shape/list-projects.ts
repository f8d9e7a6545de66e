import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Module, Package, Tsconfig } from '../workspace.ts';
import { hasOwnProcess } from './has-own-process.ts';

/** A tsconfig of a package with what it alone has the compiler check. */
export interface Project {
  file: string;
  /** The folder of the tsconfig. */
  dir: string;
  tsconfig: Tsconfig;
  /** The modules below the folder that no project further in has. */
  modules: readonly Module[];
}

/** The projects of a package, its own first. A tsconfig in a folder without a process of its own makes none. */
export const listProjects = (spec: HarnessSpec, pkg: Package): Project[] => {
  if (!pkg.tsconfig) return [];
  const inner = [...pkg.innerTsconfigs].filter(([file]) => hasOwnProcess(spec, pkg, posix.dirname(file)));
  const tsconfigs = [[`${pkg.dir}/tsconfig.json`, pkg.tsconfig] as const, ...inner];
  const dirs = tsconfigs.map(([file]) => posix.dirname(file));
  return tsconfigs.map(([file, tsconfig]) => {
    const dir = posix.dirname(file);
    return { file, dir, tsconfig, modules: pkg.modules.filter((module) => innermost(dirs, module.file) === dir) };
  });
};

const innermost = (dirs: readonly string[], file: string): string | undefined =>
  dirs.filter((dir) => file.startsWith(`${dir}/`)).toSorted((one, other) => other.length - one.length)[0];
