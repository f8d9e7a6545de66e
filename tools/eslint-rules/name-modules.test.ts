import { expect, test } from 'vitest';
import { nameModules } from './name-modules.ts';

test('the modules of statements are named, in their order', () => {
  expect(nameModules(`import a from 'a';\nimport "./b.ts";\nexport * from 'c'\ndeclare module 'd';`)).toEqual([
    'a',
    './b.ts',
    'c',
    'd',
  ]);
});

test('words in other texts may name one too, and hide none', () => {
  expect(nameModules(`// from 'tis\nimport a from '@acme/a';`)).toContain('@acme/a');
  expect(nameModules(`const text = "import 'x'";`)).toEqual(['x']);
  expect(nameModules(`const a = 1;`)).toEqual([]);
});

test('a text does not tell where it loads in another way, or where a comment stands before a name', () => {
  expect(nameModules(`await import('a');`)).toBeUndefined();
  expect(nameModules(`const a = require('a');`)).toBeUndefined();
  expect(nameModules(`vi.mock('a');`)).toBeUndefined();
  expect(nameModules(`/// <reference types="a" />`)).toBeUndefined();
  expect(nameModules(`import a from /* b */ 'a';`)).toBeUndefined();
});

test('nor where escapes spell it', () => {
  expect(nameModules(`import a from '@acme/\\u0061';`)).toBeUndefined();
  expect(nameModules(`import a from '@acme\\/a';`)).toBeUndefined();
  expect(nameModules(`import a from '@acme/\\\na';`)).toBeUndefined();
  expect(nameModules(`import a from 'a'; const text = 'b\\n';`)).toEqual(['a']);
});
