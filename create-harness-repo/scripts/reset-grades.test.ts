import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resetGrades } from './reset-grades.ts';

const TRACKER = 'docs/exec-plans/tech-debt-tracker.md';
const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

test('only the section is reset', () => {
  expect(resetGrades(TRACKER, 'a\n<!-- quality-debts -->\n| Q-a |\n<!-- /quality-debts -->\nb\n')).toBe(
    'a\n<!-- quality-debts -->\nNot computed yet: run `pnpm harness quality --write`.\n<!-- /quality-debts -->\nb\n',
  );
});

test('a page without its section is an error', () => {
  expect(() => resetGrades(TRACKER, '<!-- quality -->\nA\n<!-- /quality -->\n')).toThrow("no section 'quality-debts'");
});

test('our own tracker ships without what we owe, and with the debts of the slice', () => {
  const shipped = resetGrades(TRACKER, read(TRACKER));
  expect(shipped).not.toContain('| Q-');
  expect(shipped).toContain('| TD-1 |');
});

test('our own grades do not ship', () => {
  const page = 'docs/QUALITY_SCORE.md';
  expect(resetGrades(page, read(page))).not.toMatch(/^Of commit|^\| tickets/m);
});
