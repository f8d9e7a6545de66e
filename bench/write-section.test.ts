import { expect, test } from 'vitest';
import { writeSection } from './write-section.ts';

test('a section is replaced between its marks, and nothing else', () => {
  const page = '# Title\n\n<!-- bench:a -->\n\nold\n\n<!-- /bench:a -->\n\nafter\n';
  expect(writeSection(page, 'a', 'new')).toBe('# Title\n\n<!-- bench:a -->\n\nnew\n\n<!-- /bench:a -->\n\nafter\n');
});

test('a section that is not there yet comes last', () => {
  expect(writeSection('# Title\n', 'b', 'new')).toBe('# Title\n\n<!-- bench:b -->\n\nnew\n\n<!-- /bench:b -->\n');
});
