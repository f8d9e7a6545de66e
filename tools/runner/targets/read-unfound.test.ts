import { expect, test } from 'vitest';
import { readUnfound } from './read-unfound.ts';

test('the module that a compiler does not find is known by its name', () => {
  expect(readUnfound("TS2307: Cannot find module 'a/b' or its types.", 'unfound')).toEqual({
    about: { kind: 'unfound', module: 'a/b' },
  });
  expect(readUnfound("TS2322: Type 'a' is not assignable.", 'unfound')).toEqual({});
});

test('what was not loaded is known by the words of who tried, and by the module where they name one', () => {
  const resolve = 'Failed to resolve import "a/b" from "src/x.ts"';
  expect(readUnfound(resolve, 'unloaded')).toEqual({ about: { kind: 'unloaded', of: resolve, module: 'a/b' } });
  expect(readUnfound('x.ts:3: Expression expected', 'unloaded')).toEqual({
    about: { kind: 'unloaded', of: 'x.ts:3: Expression expected' },
  });
});
