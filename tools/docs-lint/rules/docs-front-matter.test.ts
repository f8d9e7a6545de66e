import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsFrontMatter } from './docs-front-matter.ts';

const check = (fields: string, file = 'docs/about/a.md'): string[] =>
  docsFrontMatter.check(drawDocs({ [file]: `---\n${fields}---\n`, 'tools/a.ts': '' })).map(({ what }) => what);

const GOOD = 'owner: "@team"\nstatus: verified\nreviewed: 2026-03-02\n';

test('files, folders and globs may be covered, or nothing', () => {
  expect(check(`${GOOD}covers: [tools, tools/a.ts, 'tools/*.ts']\n`)).toEqual([]);
  expect(check(`${GOOD}covers: []\n`)).toEqual([]);
  expect(check(`${GOOD}covers: [tools/b.ts]\n`)).toEqual(["covers names 'tools/b.ts', where nothing is."]);
  expect(check(`${GOOD}covers: tools\n`)).toEqual(['covers: no list of paths.']);
});

test('a field too many or too few is reported', () => {
  expect(check(GOOD)).toEqual(['covers: no list of paths.']);
  expect(check(`${GOOD}covers: []\nauthor: me\n`)).toHaveLength(1);
});

test('an owner can be asked', () => {
  const by = (owner: string): string[] => check(`owner: "${owner}"\nstatus: draft\nreviewed: 2026-03-02\ncovers: []\n`);
  expect([...by('@team'), ...by('@org/team'), ...by('team@example.com')]).toEqual([]);
  expect(by('the team')).toHaveLength(1);
});

test('what is no list of fields is reported', () => {
  expect(check('- a\n')).toHaveLength(1);
  expect(check('')).toHaveLength(1);
  expect(check('a: &x 1\nb: *x\n')).toHaveLength(1);
});

test('pages without an owner are not asked', () => {
  expect(check('a: "\n', 'docs/a.md')).toEqual([]);
});
