import { expect, test } from 'vitest';
import { keysInJson, readInJson, setInJson } from './edit-json.ts';

const MANIFEST = `{
  "name": "a",
  "dependencies": {
    "b": "1",
    "d": "2"
  }
}
`;

test('a new key stands between its neighbours, two spaces in for each level', () => {
  expect(setInJson(MANIFEST, ['dependencies', 'c'], '3')).toBe(
    MANIFEST.replace('"b": "1",', '"b": "1",\n    "c": "3",'),
  );
});

test('the first and the last key keep their ends', () => {
  expect(keysInJson(setInJson(MANIFEST, ['dependencies', 'a'], '3'), ['dependencies'])).toEqual(['a', 'b', 'd']);
  expect(keysInJson(setInJson(MANIFEST, ['dependencies', 'e'], '3'), ['dependencies'])).toEqual(['b', 'd', 'e']);
});

test('a value is replaced where it is, and removed with its comma', () => {
  expect(setInJson(MANIFEST, ['dependencies', 'b'], '9')).toBe(MANIFEST.replace('"1"', '"9"'));
  expect(setInJson(MANIFEST, ['dependencies', 'd'], undefined)).toBe(MANIFEST.replace(',\n    "d": "2"', ''));
});

test('what is not there has no value and no keys', () => {
  expect(readInJson(MANIFEST, ['dependencies', 'd'])).toBe('2');
  expect(readInJson(MANIFEST, ['dependencies', 'x'])).toBeUndefined();
  expect(readInJson('', ['dependencies'])).toBeUndefined();
  expect(keysInJson(MANIFEST, ['name'])).toEqual([]);
  expect(keysInJson(MANIFEST, ['devDependencies'])).toEqual([]);
});
