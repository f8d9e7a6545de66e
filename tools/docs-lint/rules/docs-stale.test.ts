import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { docsStale } from './docs-stale.ts';

const page = (covers: string, status = 'verified'): string =>
  `---\nowner: "@team"\nstatus: ${status}\nreviewed: 2026-02-01\ncovers: [${covers}]\n---\n`;

const check = (lines: number, { covers = 'tools', status = 'verified', day = '2026-02-02', size = 100 } = {}) =>
  docsStale
    .check(
      drawDocs({
        'docs/about/a.md': page(covers, status),
        'tools/a.ts': 'a;\n'.repeat(size),
        'git.log': `commit ${day} ab\n\n${lines}\t0\ttools/a.ts\n`,
      }),
    )
    .map(({ severity }) => severity);

test('a small part is nothing, more a warning, as many lines as there are an error', () => {
  expect([check(49), check(50), check(99), check(100)]).toEqual([[], ['warning'], ['warning'], ['error']]);
});

test('the same change of something larger is a smaller part', () => {
  expect(check(100, { size: 300 })).toEqual([]);
});

test('so few lines are nothing, however small what they change is', () => {
  expect([check(2, { size: 1 }), check(3, { size: 1 })]).toEqual([[], ['error']]);
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
