import { expect, test } from 'vitest';
import { groupPrograms, type PackageTsconfig, type Project } from './group-programs.ts';
import type { PackageRef } from './target-run.ts';

const types = { project: 'tickets-types', dir: 'packages/tickets/types' };
const repo = { project: 'tickets-repo', dir: 'packages/tickets/repo' };
const desk = { project: 'apps-desk', dir: 'packages/apps/desk' };
const node = { compilerOptions: { rootDir: 'src', outDir: 'dist' }, include: ['src'] };
const dom = { compilerOptions: { rootDir: 'src', lib: ['dom'] }, include: ['src'] };

const of = (owner: PackageRef, config: PackageTsconfig): Project => ({ owner, dir: owner.dir, config });

test('packages that differ only in where their output would go are one program', () => {
  const tool = { compilerOptions: { rootDir: '.' }, include: ['**/*.ts'], exclude: ['dist'] };
  const [program, ...more] = groupPrograms([of(types, node), of(repo, tool)], '.nx/harness/x');
  expect(more).toEqual([]);
  expect(program?.tsconfig).toMatchObject({
    extends: '../../../tsconfig.base.json',
    include: ['../../../packages/tickets/types/src', '../../../packages/tickets/repo/**/*.ts'],
    exclude: ['../../../packages/tickets/repo/dist'],
  });
});

test('packages with other options are a program of their own', () => {
  const programs = groupPrograms([of(types, node), of(repo, dom)], '.nx/harness/x');
  expect(programs.map(({ packages }) => packages)).toEqual([[types], [repo]]);
  expect(programs[1]?.tsconfig.compilerOptions['lib']).toEqual(['dom']);
});

test('nothing is written, whatever the package says', () => {
  const [program] = groupPrograms(
    [of(types, { compilerOptions: { composite: true, outDir: 'dist' }, include: ['src'] })],
    'x',
  );
  expect(program?.tsconfig.compilerOptions).toMatchObject({ noEmit: true, composite: false });
  expect(program?.tsconfig.compilerOptions).not.toHaveProperty('outDir');
});

test('a package whose page has a project of its own is in both programs', () => {
  const server = { ...node, exclude: ['src/web'] };
  const page = { owner: desk, dir: 'packages/apps/desk/src/web', config: { ...dom, include: ['.'] } };
  const programs = groupPrograms([of(types, node), of(desk, server), page], 'x');
  expect(programs).toMatchObject([
    { packages: [types, desk], dirs: [types.dir, desk.dir], tsconfig: { exclude: ['../packages/apps/desk/src/web'] } },
    { packages: [desk], dirs: [page.dir], tsconfig: { include: ['../packages/apps/desk/src/web'] } },
  ]);
});
