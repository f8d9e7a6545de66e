import { expect, test } from 'vitest';
import { judgePages } from './judge-pages.ts';

const EXPECTED = '| tickets | B | C |\n| accounts | A | A |\n';
const pageWith = (text: string): string => `# Quality\n\n<!-- quality -->\n${text}<!-- /quality -->\n`;

const judge = (page: string | undefined): ReturnType<typeof judgePages> =>
  judgePages([{ file: 'docs/q.md', page, section: 'quality', expected: EXPECTED }]);

test('a page that says what is computed is fine', () => {
  expect(judge(pageWith(EXPECTED))).toEqual([]);
});

test('a grade that was edited is a finding on its line', () => {
  const [finding] = judge(pageWith('| tickets | B | A |\n| accounts | A | A |\n'));
  expect(finding).toMatchObject({
    rule: 'quality-score',
    severity: 'error',
    file: 'docs/q.md',
    line: 4,
    what: "'| tickets | B | A |' is written, '| tickets | B | C |' is computed.",
  });
});

test('a row that was removed is a finding', () => {
  expect(judge(pageWith('| tickets | B | C |\n'))[0]?.line).toBe(5);
});

test('a row that was added is a finding', () => {
  expect(judge(pageWith(`${EXPECTED}| new | A | A |\n`))).toHaveLength(1);
});

test('a page without the section is a finding', () => {
  expect(judge('# Quality\n')[0]?.what).toBe("the section 'quality' is missing.");
});

test('a page that is gone is a finding', () => {
  expect(judge(undefined)).toHaveLength(1);
});
