import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsCommands } from './docs-commands.ts';

const ROOT = JSON.stringify({ name: 'desk', scripts: { harness: 'harness', desk: 'node main.ts' } });

const check = (text: string, file = 'docs/a.md'): string[] =>
  docsCommands.check(drawDocs({ [file]: text, 'package.json': ROOT, 'tools/cli/bin.ts': '' })).map(({ what }) => what);

test('a command of harness is given to its parser, however it is started', () => {
  expect(check('`harness check --al`')).toEqual(["Unknown option '--al'."]);
  expect(check('`pnpm harness chek`')).toHaveLength(1);
  expect(check('`npx harness chek`')).toHaveLength(1);
  expect(check('`pnpm exec harness chek`')).toHaveLength(1);
  expect(check('`harness check --all`, `harness`, `pnpm harness check <package>`')).toEqual([]);
});

test('a script is looked up, a command of the package manager is not', () => {
  expect(check('`pnpm dsk`')).toEqual(["there is no script 'dsk' for 'pnpm dsk'."]);
  expect(
    check('`pnpm desk`, `pnpm install`, `pnpm --silent run desk`, `npm run --silent desk`, `npx pnpm desk`'),
  ).toEqual([]);
  expect(check('`npm run start`')).toHaveLength(1);
});

test('a file that node would run exists', () => {
  expect(check('`node tools/cli/main.ts`')).toHaveLength(1);
  expect(check('`node tools/cli/bin.ts x`, `node --test`')).toEqual([]);
});

test('blocks of a shell are read line by line, others are not', () => {
  expect(check('```sh\npnpm desk\nPORT=0 pnpm dsk # start\n```')).toEqual(["there is no script 'dsk' for 'pnpm dsk'."]);
  expect(check('```ts\npnpm dsk\n```')).toEqual([]);
  expect(check('```sh\n$ pnpm desk && pnpm dsk\n```')).toHaveLength(1);
});

test('a line that goes on is one command, at the line where it begins', () => {
  const docs = drawDocs({ 'docs/a.md': '```sh\nharness check \\\n  --al\n```', 'package.json': ROOT });
  expect(docsCommands.check(docs).map(({ line }) => line)).toEqual([2]);
});

test('a flag that stands alone belongs to the command before it', () => {
  expect(check('`pnpm harness check` runs what is affected, `--everything` all.')).toEqual([
    "'harness check' has no flag '--everything'.",
  ]);
  expect(check('`pnpm harness check` runs what is affected, `--all` all.')).toEqual([]);
  expect(check('`pnpm harness check` it.\n\n\n`git push --force`; `--everything`')).toEqual([]);
  expect(check('`--everything`')).toEqual([]);
});

test('quotations and records are not read, more of the same is no argument', () => {
  expect(check('> Run `pnpm dsk`.')).toEqual([]);
  expect(check('`pnpm dsk`', 'docs/decisions/001.md')).toEqual([]);
  expect(check('`harness check --all …`')).toEqual([]);
});

const run = (command: string) =>
  check(`jobs:\n  check:\n    steps:\n      - run: ${command}\n`, '.github/workflows/check.yml');

test('what a workflow runs exists', () => {
  expect(run('npx harness check --al')).toEqual(["Unknown option '--al'."]);
  expect(run('npx harness check --all')).toEqual([]);
  expect(run('npm run dsk')).toHaveLength(1);
  expect(run('npm run desk')).toEqual([]);
});

test('where its output goes is no part of a command', () => {
  const given: string[][] = [];
  const judgeCommand = (args: string[]): undefined => void given.push(args);
  const text =
    '`harness docs --json >> "$GITHUB_STEP_SUMMARY"`, `harness docs > a.txt 2> b.txt | tee c.txt`, `harness docs d.txt`';
  docsCommands.check({ ...drawDocs({ 'docs/a.md': text }), judgeCommand });
  expect(given).toEqual([['docs', '--json'], ['docs'], ['docs', 'd.txt']]);
});

test('a script of several lines in a workflow is found at its line', () => {
  const text = 'jobs:\n  check:\n    steps:\n      - run: |\n          npm ci\n          npx harness chek\n';
  const docs = drawDocs({ '.github/workflows/check.yml': text, 'package.json': ROOT });
  expect(docsCommands.check(docs)).toMatchObject([{ file: '.github/workflows/check.yml', line: 4 }]);
});
