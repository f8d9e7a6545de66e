import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPage } from './load-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-page-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('every file is known by its path, with its type', async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>hi</p>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'hi()');
  writeFileSync(join(folder, 'assets', 'blob'), '?');
  const page = await loadPage(folder);
  expect([...page.keys()].toSorted()).toEqual(['/assets/blob', '/assets/main.js', '/index.html']);
  expect(page.get('/index.html')?.type).toBe('text/html; charset=utf-8');
  expect(new TextDecoder().decode(page.get('/assets/main.js')?.bytes)).toBe('hi()');
  expect(page.get('/assets/blob')?.type).toBe('application/octet-stream');
});
