import { expect, test } from 'vitest';
import { readReviewed } from './reviewed-page.ts';

test('a page says when it was reviewed and what it covers', () => {
  const page = '---\nowner: "@team"\nreviewed: 2026-01-02\ncovers: [tools/a]\n---\n\n# A\n';
  expect(readReviewed(page)).toEqual({ reviewed: '2026-01-02', covers: ['tools/a'] });
});

test('a page without front matter covers nothing', () => {
  expect(readReviewed('# A\n\n---\nreviewed: 2026-01-02\n---\n')).toBeUndefined();
});

test('front matter that is no YAML covers nothing', () => {
  expect(readReviewed('---\nreviewed: [\n---\n')).toBeUndefined();
});
