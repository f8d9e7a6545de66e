import { expect, test } from 'vitest';
import { findNamesakes } from './find-namesakes.ts';

const draw = (dir: string, name: string) => ({ dir, manifest: { name }, place: undefined });

test('two packages of one name are a failure that names both', () => {
  expect(findNamesakes([draw('a', 'x'), draw('b', 'x'), draw('c', 'y')]).map(({ message }) => message)).toEqual([
    "a and b are both called 'x'.",
  ]);
});

test('each with a name of its own is none', () => {
  expect(findNamesakes([draw('a', 'x'), draw('b', 'y')])).toEqual([]);
});
