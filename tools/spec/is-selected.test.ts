import { EXAMPLE_SPEC, isSelected } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const selects = (selector: string, path: string): boolean => isSelected(EXAMPLE_SPEC, [selector], path);

test('a kind covers its packages and their files', () => {
  expect(selects('ui', 'packages/tickets/ui/src/page.tsx')).toBe(true);
  expect(selects('ui', 'packages/tickets/ui')).toBe(true);
  expect(selects('ui', 'packages/tickets/types/src/ui.ts')).toBe(false);
  expect(selects('tool', 'tools/cli/bin.ts')).toBe(true);
  expect(selects('standalone', 'bench/run.ts')).toBe(true);
});

test('a folder covers itself and what is in it', () => {
  expect(selects('packages/apps/desk', 'packages/apps/desk')).toBe(true);
  expect(selects('packages/apps/desk', 'packages/apps/desk/src/main.ts')).toBe(true);
  expect(selects('packages/apps/desk', 'packages/apps/desk-2/src/main.ts')).toBe(false);
});

test('a file covers itself', () => {
  expect(selects('tools/cli/bin.ts', 'tools/cli/bin.ts')).toBe(true);
  expect(selects('tools/cli/bin.ts', 'tools/cli/bin.test.ts')).toBe(false);
});

test('one star stands for a name, two for a path', () => {
  expect(selects('packages/apps/*/src/main.ts', 'packages/apps/desk/src/main.ts')).toBe(true);
  expect(selects('packages/apps/*/src/main.ts', 'packages/apps/desk/src/web/main.ts')).toBe(false);
  expect(selects('packages/apps/**/main.ts', 'packages/apps/desk/src/web/main.ts')).toBe(true);
  expect(selects('tools/*/bin.ts', 'tools/cli/binXts')).toBe(false);
});

test('a file right at the root is of no kind', () => {
  expect(selects('standalone', 'vitest.config.ts')).toBe(false);
});
