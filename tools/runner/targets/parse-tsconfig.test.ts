import { expect, test } from 'vitest';
import { parseTsconfig } from './parse-tsconfig.ts';

const FILE = 'packages/a/types/tsconfig.json';
const find = (text: string | undefined) => {
  const parsed = parseTsconfig(FILE, text);
  return 'finding' in parsed ? parsed.finding : undefined;
};

test('plain JSON is taken as it is', () => {
  expect(parseTsconfig(FILE, '{ "include": ["src"] }')).toEqual({ config: { include: ['src'] } });
});

test('a comment is named with its line', () => {
  expect(find('{\n  // mine\n  "include": ["src"]\n}\n')).toMatchObject({
    rule: 'typecheck',
    file: FILE,
    line: 2,
    column: 3,
    fix: expect.stringContaining('repair line 2'),
  });
});

test('a text that ends too early is named at its end', () => {
  const found = find('{\n  "include":\n');
  expect(found).toMatchObject({ line: 2, column: 13 });
  expect(found?.what).toMatch(/: Unexpected end of JSON input\.$/);
});

test('a field of the wrong kind is named, one of the right kind is not', () => {
  expect(find('{ "include": "src" }')?.what).toBe(`'include' of ${FILE} is of the wrong kind.`);
  expect(find('{ "exclude": ["dist"] }')).toBeUndefined();
});

test('a text that is no object, and a file that is not there, are each told', () => {
  expect(find('[]')?.what).toBe(`${FILE} holds no object.`);
  expect(find(undefined)?.what).toBe(`${FILE} is missing.`);
});
