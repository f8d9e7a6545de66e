import { EXAMPLE_SPEC, processOf } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const nameOf = (path: string): string | undefined => processOf(EXAMPLE_SPEC, path)?.name;

test('the first entry that covers a file counts', () => {
  expect(nameOf('packages/apps/desk/src/web/main.tsx')).toBe('browser');
  expect(nameOf('packages/apps/desk/src/main.ts')).toBe('server');
});

test('a kind stands for all of its packages', () => {
  expect(nameOf('packages/tickets/ui/src/page.tsx')).toBe('browser');
  expect(nameOf('packages/tickets/repo')).toBe('server');
});

test('what no entry covers is of no process', () => {
  expect(nameOf('packages/tickets/types/src/ticket.ts')).toBeUndefined();
  expect(nameOf('tools/cli/bin.ts')).toBeUndefined();
});
