import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsNames } from './docs-names.ts';

const check = (text: string, files: Record<string, string> = {}): string[] =>
  docsNames
    .check(
      drawDocs({
        'docs/a.md': text,
        'packages/utils/x/package.json': '{ "name": "@acme/utils-x" }',
        'packages/utils/x/src/index.ts': "export { type Options, run as runAll } from './run.ts';\n",
        'packages/utils/x/src/run.ts': 'const inner_ = 1;\nconst runInner = inner_;\n',
        ...files,
      }),
    )
    .map(({ what }) => what);

test('a call of what is exported is fine, of what is nowhere it is a finding', () => {
  expect(check('`runAll(1, { a })`')).toEqual([]);
  expect(check('`runNone(1, { a })`')).toEqual(["nothing is called 'runNone'."]);
});

test('a name without a call is judged if no sentence has such a word', () => {
  expect(check('`gone` `Gone` `GONE`')).toEqual([]);
  expect(check('`isGone`')).toHaveLength(1);
});

test('a name that only the source has is there', () => {
  expect(check('`runInner`')).toEqual([]);
  expect(check('`runInne`')).toHaveLength(1);
});

test('a name that the list of exports has and the front door has not is gone', () => {
  const surface = { 'packages/utils/x/surface.txt': 'value `runInner`\n' };
  expect(check('`runInner`', surface)).toEqual(["no package exports 'runInner' any more."]);
});

test('what belongs to something is not judged', () => {
  expect(check('`z.strictObject()` `react.useId()` `it.isGone`')).toEqual([]);
});

test('a finding names what is nearly called so', () => {
  const [finding] = docsNames.check(
    drawDocs({
      'docs/a.md': '`runAl()`',
      'packages/utils/x/package.json': '{ "name": "@acme/utils-x" }',
      'packages/utils/x/src/index.ts': "export { runAll } from './run.ts';\n",
    }),
  );
  expect(finding?.fix).toBe("write 'runAll' if that is meant.");
});
