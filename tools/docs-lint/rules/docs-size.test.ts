import { expect, test } from 'vitest';
import { type Drawing, drawDocs } from '../draw-docs.ts';
import { docsSize } from './docs-size.ts';

const check = (drawing: Drawing): string[] => docsSize.check(drawDocs(drawing)).map(({ what }) => what);

test('the last line that is allowed is fine, one more is not', () => {
  expect(check({ 'AGENTS.md': 'x\n'.repeat(8) })).toEqual([]);
  expect(check({ 'AGENTS.md': 'x\n'.repeat(9) })).toEqual(['AGENTS.md has 9 lines; it may have 8.']);
});

test('the first entry that matches counts, and what none matches may be of any length', () => {
  const sidecar = { 'packages/a/CLAUDE.md': '@AGENTS.md\n' };
  expect(check({ 'packages/a/AGENTS.md': 'x\n'.repeat(6), ...sidecar })).toHaveLength(1);
  expect(check({ 'docs/a.md': 'x\n'.repeat(900) })).toEqual([]);
});

test('a sidecar without its page, or with more than the line, is reported', () => {
  expect(check({ 'packages/a/CLAUDE.md': '@AGENTS.md\n' })).toEqual([
    "packages/a/CLAUDE.md is more than '@AGENTS.md'.",
  ]);
  expect(check({ 'CLAUDE.md': '@AGENTS.md\n\nAlso this.\n' })).toEqual(["CLAUDE.md is more than '@AGENTS.md'."]);
});
