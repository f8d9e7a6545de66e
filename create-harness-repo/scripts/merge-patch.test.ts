import { expect, test } from 'vitest';
import { mergePatch } from './merge-patch.ts';

// The cases of RFC 7396, appendix A.
test('a member is replaced', () => expect(mergePatch({ a: 'b' }, { a: 'c' })).toEqual({ a: 'c' }));
test('a member is added', () => expect(mergePatch({ a: 'b' }, { b: 'c' })).toEqual({ a: 'b', b: 'c' }));
test('null removes a member', () => expect(mergePatch({ a: 'b', b: 'c' }, { a: null })).toEqual({ b: 'c' }));
test('null for a missing member does nothing', () => expect(mergePatch({ e: 1 }, { a: null })).toEqual({ e: 1 }));
test('an array is replaced as a whole', () => expect(mergePatch({ a: [{ b: 'c' }] }, { a: [1] })).toEqual({ a: [1] }));
test('objects are merged in depth', () =>
  expect(mergePatch({ a: { b: 'c', d: 'e' } }, { a: { b: 'd', d: null } })).toEqual({ a: { b: 'd' } }));
test('an object takes the place of a value', () =>
  expect(mergePatch({ a: 'x' }, { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } }));
test('an array takes the place of the document', () => expect(mergePatch({ a: 'b' }, ['c'])).toEqual(['c']));

test('the keys keep their order', () => {
  expect(JSON.stringify(mergePatch({ z: 1, a: 2, m: 3 }, { a: 4, b: 5 }))).toBe('{"z":1,"a":4,"m":3,"b":5}');
});
