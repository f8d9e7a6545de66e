import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsExecuted } from './docs-executed.ts';

const check = (info: string, test = "read('docs/a.md')"): string[] =>
  docsExecuted
    .check(drawDocs({ 'docs/a.md': `# A\n\n\`\`\`${info}\nls\n\`\`\`\n`, 'tools/x.test.ts': test, 'tools/x.ts': test }))
    .map(({ what, line }) => `${line}: ${what}`);

test('a block that a test of this page runs is fine', () => {
  expect(check('sh run=tools/x.test.ts')).toEqual([]);
});

test('a test that reads another page runs nothing of this one', () => {
  expect(check('sh run=tools/x.test.ts', "read('docs/b.md')")).toEqual([
    '3: x.test.ts does not read docs/a.md, so it does not run the block.',
  ]);
});

test('a source is no test', () => {
  expect(check('sh run=tools/x.ts')).toEqual(["3: 'tools/x.ts' is no test, so nothing runs the block."]);
});

test('a claim has a test', () => {
  expect(check('sh run')).toEqual(['3: the block claims to be run and names no test.']);
});

test('a block without a claim, or with a path, claims nothing', () => {
  expect([...check('sh'), ...check('ts packages/run/a.ts')]).toEqual([]);
});
