import { expect, test } from 'vitest';
import { findUndecodable } from './find-undecodable.ts';

const find = (bytes: Uint8Array) => findUndecodable('a.ts', bytes);

test('a text in any script is no finding', () => {
  expect(find(Buffer.from("const a = 'ÿ 🎫';\n"))).toEqual([]);
});

test('the same text in Latin-1 is one finding, at the first byte that is no text', () => {
  const [found, ...others] = find(Buffer.from("const a = 1;\nconst b = 'ÿ';\nconst c = 'ü';\n", 'latin1'));
  expect(found).toMatchObject({ rule: 'syntax', file: 'a.ts', line: 2, column: 12 });
  expect(found?.fix).toContain('save the file as UTF-8');
  expect(others).toEqual([]);
});

test('a text without an end of line is read to its end', () => {
  expect(find(Buffer.from('ab\u00ff', 'latin1'))).toMatchObject([{ line: 1, column: 3 }]);
});

test('UTF-16 is called by its name, with the command that converts it', () => {
  const [found] = find(Buffer.from('\uFEFFconst a = 1;\n', 'utf16le'));
  expect(found?.what).toBe('a.ts is UTF-16.');
  expect(found?.fix).toContain('iconv -f UTF-16 -t UTF-8 a.ts');
});
