import { expect, test } from 'vitest';
import { groupPrograms } from './group-programs.ts';

const types = { project: 'tickets-types', dir: 'packages/tickets/types' };
const repo = { project: 'tickets-repo', dir: 'packages/tickets/repo' };
const node = { compilerOptions: { rootDir: 'src', outDir: 'dist' }, include: ['src'] };
const dom = { compilerOptions: { rootDir: 'src', lib: ['dom'] }, include: ['src'] };

test('packages that differ only in where their output would go are one program', () => {
  const tool = { compilerOptions: { rootDir: '.' }, include: ['**/*.ts'], exclude: ['dist'] };
  const [program, ...more] = groupPrograms(
    [
      [types, node],
      [repo, tool],
    ],
    '.nx/harness/x',
  );
  expect(more).toEqual([]);
  expect(program?.tsconfig).toMatchObject({
    extends: '../../../tsconfig.base.json',
    include: ['../../../packages/tickets/types/src', '../../../packages/tickets/repo/**/*.ts'],
    exclude: ['../../../packages/tickets/repo/dist'],
  });
});

test('packages with other options are a program of their own', () => {
  const programs = groupPrograms(
    [
      [types, node],
      [repo, dom],
    ],
    '.nx/harness/x',
  );
  expect(programs.map(({ packages }) => packages)).toEqual([[types], [repo]]);
  expect(programs[1]?.tsconfig.compilerOptions['lib']).toEqual(['dom']);
});

test('nothing is written, whatever the package says', () => {
  const [program] = groupPrograms(
    [[types, { compilerOptions: { composite: true, outDir: 'dist' }, include: ['src'] }]],
    'x',
  );
  expect(program?.tsconfig.compilerOptions).toMatchObject({ noEmit: true, composite: false });
  expect(program?.tsconfig.compilerOptions).not.toHaveProperty('outDir');
});
