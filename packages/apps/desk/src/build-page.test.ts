import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './build-page.ts';

let packages: string;
beforeEach(() => {
  packages = mkdtempSync(join(tmpdir(), 'build-page-'));
});
afterEach(() => {
  rmSync(packages, { recursive: true });
});

const write = (path: string, minute: number): void => {
  const file = join(packages, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  const time = new Date(Date.UTC(2026, 0, 31, 9, minute));
  utimesSync(file, time, time);
};

test('a page that was never built is stale', () => {
  write('apps/desk/src/main.tsx', 1);
  expect(isStale(join(packages, 'apps/desk'), packages)).toBe(true);
});

test('a page that is newer than all sources is not stale', () => {
  write('apps/desk/src/main.tsx', 1);
  write('tickets/ui/src/board.tsx', 2);
  write('apps/desk/dist/web/index.html', 3);
  expect(isStale(join(packages, 'apps/desk'), packages)).toBe(false);
});

test('a page is stale when a source of another package is newer', () => {
  write('apps/desk/src/main.tsx', 1);
  write('apps/desk/dist/web/index.html', 2);
  write('tickets/ui/src/board.tsx', 3);
  expect(isStale(join(packages, 'apps/desk'), packages)).toBe(true);
});
