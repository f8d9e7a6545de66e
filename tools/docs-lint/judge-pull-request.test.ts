import { judgePullRequest } from '@acme/tools-docs-lint';
import { MESSAGE_LIMIT, renderMessage } from '@acme/tools-findings';
import { expect, test } from 'vitest';

const write = (evidence: string): string =>
  `## What and why\n\nClosed tickets can be opened again.\n\n## Evidence\n\n${evidence}\n\n## Risk\n\nNone: it is behind a flag that is off.\n`;

const judge = (body: string): string[] =>
  judgePullRequest('body.md', body).map(({ what, line }) => `${line ?? 0}: ${what}`);

test('a block, a picture, a link or a table of numbers is evidence', () => {
  expect(judge(write('```\n12 passed, 0 failed\n```'))).toEqual([]);
  expect(judge(write('![the board](https://example.com/a.png)'))).toEqual([]);
  expect(judge(write('<video src="https://example.com/a.mp4"></video>'))).toEqual([]);
  expect(judge(write('The run: https://example.com/runs/1'))).toEqual([]);
  expect(judge(write('| before | after |\n| --- | --- |\n| 3.1 s | 0.4 s |'))).toEqual([]);
});

test('a claim is none', () => {
  expect(judge(write('I tested it, and everything works as it should.'))).toEqual([
    "5: 'Evidence' claims and shows nothing.",
  ]);
});

test('nothing can be shown, for a reason', () => {
  expect(judge(write('None: only a comment was corrected.'))).toEqual([]);
  expect(judge(write('None: obvious.'))).toEqual(["5: 'Evidence' says nothing."]);
});

test('a section that is missing is named, Windows line ends are fine', () => {
  expect(judge('')).toHaveLength(3);
  expect(judge(write('```\nok\n```').replaceAll('\n', '\r\n'))).toEqual([]);
  expect(judge(write('```\nok\n```').replace('## Risk', 'Risk'))).toEqual(["0: there is no section '## Risk'."]);
});

test('every message fits the limit', () => {
  const findings = [
    ...judgePullRequest('body.md', ''),
    ...judgePullRequest('body.md', write('I tested it by hand, twice.')),
  ];
  expect(findings.filter((finding) => renderMessage(finding).length > MESSAGE_LIMIT)).toEqual([]);
});
