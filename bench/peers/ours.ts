import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Contestant } from './contestant.ts';
import { WHOLE_COMMANDS } from './whole-commands.ts';
import { type PeerPackage, readJson, testFiltersOf, writeJson } from './workspace-facts.ts';

export const OURS: Contestant = {
  name: 'ours',
  title: '`harness check --all`',
  label: 'harness check',
  needs: [],
  isSlow: false,
  configure: () => undefined,
  command: () => ['harness', 'check', '--all', '--json'],
};

/** Each tool once over everything, two at a time, the longest first: nothing is split, kept or judged. */
export const FLOOR: Contestant = {
  name: 'floor',
  title: 'the floor: each tool once, raw',
  label: 'each tool once, raw (the floor)',
  needs: [],
  isSlow: false,
  configure: () => undefined,
  command: (root, packages) => {
    const folder = join(root, '.nx/floor');
    mkdirSync(folder, { recursive: true });
    const builds = packages.filter(({ hasBuild }) => hasBuild).map(({ dir }) => `vite build ${dir} --logLevel error`);
    const tests = packages.filter(({ dir }) => dir.startsWith('tools/')).flatMap(({ dir }) => testFiltersOf(root, dir));
    const commands = [
      `vitest run --reporter=dot packages/ ${tests.join(' ')}`,
      writePrograms(root, packages)
        .map((file) => `GOGC=400 tsc -p ${file}`)
        .join(' && '),
      ...['boundaries', 'docs'].map(wholeCommands),
      builds.join(' && '),
      wholeCommands('canaries'),
      'oxlint -c oxlint.config.ts --disable-nested-config packages tools',
    ];
    writeFileSync(join(folder, 'commands'), commands.map((command) => `${command}\0`).join(''));
    return ['xargs', '-0', '-P', '2', '-a', join(folder, 'commands'), '-I', '{}', 'bash', '-c', '{}'];
  },
};

const wholeCommands = (target: string): string =>
  WHOLE_COMMANDS.filter((each) => each.target === target)
    .map(({ command }) => `${command} >/dev/null`)
    .join(' && ');

interface Tsconfig {
  compilerOptions?: Record<string, unknown>;
  include?: string[];
  exclude?: string[];
  references?: { path: string }[];
}

/** A program for each set of compiler options; gives their files. */
const writePrograms = (root: string, packages: readonly PeerPackage[]): string[] => {
  const groups = Map.groupBy(
    packages.flatMap(({ dir }) => readProjects(root, dir)),
    ({ config }) => {
      const { rootDir: _rootDir, outDir: _outDir, ...own } = config.compilerOptions ?? {};
      return JSON.stringify(own);
    },
  );
  return [...groups].map(([options, projects], index) => {
    const file = `.nx/floor/tsconfig-${index}.json`;
    const pathsOf = (pick: (config: Tsconfig) => string[]): string[] =>
      projects.flatMap(({ dir, config }) => pick(config).map((path) => `../../${dir}/${path}`));
    writeJson(join(root, file), {
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        ...JSON.parse(options),
        noEmit: true,
        composite: false,
        declaration: false,
        emitDeclarationOnly: false,
      },
      include: pathsOf(({ include = ['.'] }) => include),
      exclude: pathsOf(({ exclude = [] }) => exclude),
    });
    return file;
  });
};

/** The tsconfig of a package, and those in its folders that it refers to. */
const readProjects = (root: string, dir: string): { dir: string; config: Tsconfig }[] => {
  const config: Tsconfig = readJson(join(root, dir, 'tsconfig.json'));
  const inner = (config.references ?? []).filter(({ path }) => path.startsWith('./'));
  return [{ dir, config }, ...inner.flatMap(({ path }) => readProjects(root, posix.join(dir, path)))];
};
