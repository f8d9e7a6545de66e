import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import type { PackageTsconfig, Project } from './group-programs.ts';
import { parseTsconfig } from './parse-tsconfig.ts';
import type { PackageRef } from './target-run.ts';

/** The projects of these packages: what their tsconfigs say, and those in folders of theirs that they refer to. */
export const readProjects = async (
  root: string,
  packages: readonly PackageRef[],
): Promise<{ projects: Project[]; findings: Finding[] }> => {
  const read = await Promise.all(packages.map((each) => readPackage(root, each)));
  return {
    projects: read.flat().flatMap((each) => ('config' in each ? [each] : [])),
    findings: read.flat().flatMap((each) => ('finding' in each ? [each.finding] : [])),
  };
};

type Read = Project | { finding: Finding };

const readPackage = async (root: string, owner: PackageRef): Promise<Read[]> => {
  const own = await readProject(root, owner, owner.dir);
  if ('finding' in own) return [own];
  const inner = listInner(owner.dir, own.config);
  return [own, ...(await Promise.all(inner.map((dir) => readProject(root, owner, dir))))];
};

const readProject = async (root: string, owner: PackageRef, dir: string): Promise<Read> => {
  const file = `${dir}/tsconfig.json`;
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  const parsed = parseTsconfig(file, text);
  return 'config' in parsed ? { owner, dir, config: parsed.config } : parsed;
};

const listInner = (dir: string, { references = [] }: PackageTsconfig): string[] => {
  const dirs = references.map(({ path }) => posix.join(dir, path).replace(/\/$/, ''));
  return [...new Set(dirs)].filter((each) => each.startsWith(`${dir}/`));
};
