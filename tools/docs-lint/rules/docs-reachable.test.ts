import { expect, test } from 'vitest';
import { type Drawing, drawDocs } from '../draw-docs.ts';
import { docsReachable } from './docs-reachable.ts';

const lost = (drawing: Drawing): string[] => docsReachable.check(drawDocs(drawing)).map(({ file }) => file);

test('links and named paths lead on, through other pages', () => {
  const pages = { 'docs/a.md': '[b](b.md)', 'docs/b.md': '`docs/c.md`', 'docs/c.md': '' };
  expect(lost({ 'AGENTS.md': '[a](docs/a.md#top)', ...pages })).toEqual([]);
  expect(lost({ 'AGENTS.md': 'docs/a.md', ...pages })).toEqual(['docs/a.md', 'docs/b.md', 'docs/c.md']);
});

test('a folder with a README leads to that alone, until it names the folder itself', () => {
  const pages = { 'docs/x/one.md': '', 'docs/x/deep/two.md': '' };
  expect(lost({ 'AGENTS.md': '`docs/x/`', ...pages })).toEqual([]);
  expect(lost({ 'AGENTS.md': '`docs/x/`', 'docs/x/README.md': '', ...pages })).toEqual([
    'docs/x/deep/two.md',
    'docs/x/one.md',
  ]);
  expect(lost({ 'AGENTS.md': '`docs/x/`', 'docs/x/README.md': '`docs/x/`', ...pages })).toEqual([]);
});

test('what is read where one works needs no link, and leads on', () => {
  const manifest = { 'packages/a/b/package.json': '{ "name": "@acme/a-b" }' };
  expect(lost({ 'AGENTS.md': '', ...manifest, 'packages/a/b/README.md': '`docs/a.md`', 'docs/a.md': '' })).toEqual([]);
  expect(lost({ 'AGENTS.md': '', ...manifest, 'packages/a/b/NOTES.md': '' })).toEqual(['packages/a/b/NOTES.md']);
});

test('without a start there is one finding', () => {
  const docs = drawDocs({ 'docs/a.md': '' });
  const pages = new Map([...docs.pages].filter(([file]) => file !== 'AGENTS.md'));
  expect(docsReachable.check({ ...docs, pages }).map(({ what }) => what)).toEqual([
    'there is no AGENTS.md to start from.',
  ]);
});

test('a link on disk is reported under docs, and as a page', () => {
  expect(lost({ 'docs/again -> docs': '', 'tools/a.md -> b.md': '', 'tools/c -> d': '' })).toEqual([
    'docs/again',
    'tools/a.md',
  ]);
});
