import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsStale } from './docs-stale.ts';

const page = (covers: string, status = 'verified'): string =>
  `---\nowner: "@team"\nstatus: ${status}\nreviewed: 2026-02-01\ncovers: [${covers}]\n---\n`;

const check = (lines: number, { covers = 'tools', status = 'verified', day = '2026-02-02' } = {}) =>
  docsStale
    .check(
      drawDocs({
        'docs/about/a.md': page(covers, status),
        'tools/a.ts': '',
        'git.log': `commit ${day} ab\n\n${lines}\t0\ttools/a.ts\n`,
      }),
    )
    .map(({ severity }) => severity);

test('few lines are nothing, more a warning, many an error', () => {
  expect([check(199), check(200), check(499), check(500)]).toEqual([[], ['warning'], ['warning'], ['error']]);
});

test('what changed by the day of the review counts no more', () => {
  expect(check(900, { day: '2026-02-01' })).toEqual([]);
});

test('what is not covered does not count, what a glob covers does', () => {
  expect(check(900, { covers: 'packages' })).toEqual([]);
  expect(check(900, { covers: "'tools/*.ts'" })).toEqual(['error']);
});

test('what is over is not stale', () => {
  expect(check(900, { status: 'completed' })).toEqual([]);
});
