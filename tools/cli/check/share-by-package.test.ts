import { expect, test } from 'vitest';
import { shareByPackage } from './share-by-package.ts';

const task = (name: string, target: string, run: string, seconds: number) => ({ package: name, target, run, seconds });

const PACKAGES = [
  { dir: 'packages/a/b', name: 'a' },
  { dir: 'packages/a/c', name: 'c' },
];

test('the whole of the largest run is shared by what each file took', () => {
  const tasks = [task('a', 'typecheck', 'r', 2), task('c', 'typecheck', 'r', 2)];
  const files = [
    { file: 'packages/a/b/src/x.ts', durationMs: 10 },
    { file: 'packages/a/b/src/deep/y.ts', durationMs: 20 },
    { file: 'packages/a/c/src/z.ts', durationMs: 10 },
    { file: 'node_modules/q.d.ts', durationMs: 99 },
  ];
  expect(shareByPackage(tasks, 'typecheck', files, PACKAGES).map(({ seconds }) => seconds)).toEqual([3, 1]);
});

test('smaller runs and other targets stay as they are', () => {
  const tasks = [
    task('a', 'typecheck', 'r', 2),
    task('c', 'typecheck', 'r', 2),
    task('a', 'typecheck', 's', 5),
    task('a', 'lint', 'r', 7),
  ];
  const shared = shareByPackage(tasks, 'typecheck', [{ file: 'packages/a/b/x.ts', durationMs: 1 }], PACKAGES);
  expect(shared.map(({ seconds }) => seconds)).toEqual([4, 0, 5, 7]);
});

test('every run of the same largest size is shared', () => {
  const tasks = ['r', 's'].flatMap((run) => [task('a', 'typecheck', run, 2), task('c', 'typecheck', run, 2)]);
  const shared = shareByPackage(tasks, 'typecheck', [{ file: 'packages/a/b/x.ts', durationMs: 1 }], PACKAGES);
  expect(shared.map(({ seconds }) => seconds)).toEqual([4, 0, 4, 0]);
});

test('where no file is known nothing is shared', () => {
  const tasks = [task('a', 'typecheck', 'r', 2)];
  expect(shareByPackage(tasks, 'typecheck', [], PACKAGES)).toEqual(tasks);
  expect(shareByPackage([], 'typecheck', [], PACKAGES)).toEqual([]);
});
