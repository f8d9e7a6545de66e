import { expect, test } from 'vitest';
import { changedPaths, composeTemplate, type Tree } from './compose-template.ts';

const treeOf = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([path, text]) => [path, { bytes: Buffer.from(text), executable: false }]));

const WORKSPACE = {
  '.templateignore': '.templateignore\ncli/\n',
  'README.md': 'the product',
  'cli/package.json': '{}',
  'package.json': '{"scripts":{"start":"x","check":"y"}}',
  'pnpm-lock.yaml': 'importers:\n\n  .: {}\n\n  cli: {}\n',
  'pnpm-workspace.yaml': 'catalog:\n  unused: 1.0.0\n',
};
const OVERLAY = { 'README.md': 'the repository', 'package.merge.json': '{"scripts":{"start":null}}' };
const compose = (files: Record<string, string>, overlay: Record<string, string> = OVERLAY) =>
  composeTemplate(treeOf(files), treeOf(overlay));
const textOf = (tree: Tree, path: string) => tree.get(path)?.bytes.toString();

test('ignored files stay out, the others are sorted', () => {
  expect([...compose({ z: '', ...WORKSPACE }).keys()]).toEqual([
    'README.md',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'z',
  ]);
});

test('a file of the overlay replaces', () => {
  expect(textOf(compose(WORKSPACE), 'README.md')).toBe('the repository');
});

test('a merge patch of the overlay changes its file', () => {
  expect(JSON.parse(textOf(compose(WORKSPACE), 'package.json') ?? '')).toEqual({ scripts: { check: 'y' } });
});

test('the lockfile knows only packages that are shipped', () => {
  expect(textOf(compose(WORKSPACE), 'pnpm-lock.yaml')).not.toContain('cli');
});

test('the catalog has only what is used', () => {
  expect(textOf(compose(WORKSPACE), 'pnpm-workspace.yaml')).not.toContain('unused');
});

test('grades stay out', () => {
  const graded = { 'docs/QUALITY_SCORE.md': '<!-- quality -->\n| tickets | A |\n<!-- /quality -->\n' };
  expect(textOf(compose({ ...WORKSPACE, ...graded }), 'docs/QUALITY_SCORE.md')).not.toContain('tickets');
});

test('a path with a literal is refused', () => {
  expect(() => compose({ ...WORKSPACE, 'docs/acme-workspace.md': '' })).toThrow('docs/acme-workspace.md has a literal');
});

test('a patch without its file is refused', () => {
  expect(() => compose(WORKSPACE, { 'nx.merge.json': '{}' })).toThrow('nx.json is missing');
});

test('what differs from the workspace is listed', () => {
  expect(changedPaths(treeOf(OVERLAY))).toEqual([
    'README.md',
    'docs/QUALITY_SCORE.md',
    'docs/exec-plans/tech-debt-tracker.md',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
  ]);
});
