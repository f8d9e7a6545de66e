import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { readLedger, readRulePages, readSurroundings, readWaiverFiles } from '@acme/tools-waivers';
import { afterEach, expect, test } from 'vitest';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const plant = (files: Record<string, string | Uint8Array>): string => {
  const root = mkdtempSync(join(tmpdir(), 'waivers 🎫 '));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

test('no folder is no waiver', () => {
  expect(readLedger(plant({ 'x.ts': '' }), EXAMPLE_SPEC)).toEqual({ live: [], findings: [], expired: 0 });
});

test('the README of the folder is none, all else is', () => {
  const root = plant({ 'docs/waivers/README.md': '', 'docs/waivers/b.md': 'b', 'docs/waivers/a.txt': 'a' });
  expect(readWaiverFiles(root)).toEqual([
    { file: 'docs/waivers/a.txt', text: 'a' },
    { file: 'docs/waivers/b.md', text: 'b' },
  ]);
});

test('bytes that are no UTF-8, a folder and a link are findings', () => {
  const root = plant({ 'docs/waivers/a.md': new Uint8Array([0xff, 0xfe]), 'docs/waivers/b.md/c.md': 'c', 'd.md': 'd' });
  symlinkSync(join(root, 'd.md'), join(root, 'docs/waivers/d.md'));
  expect(readLedger(root, EXAMPLE_SPEC).findings.map(({ file }) => file)).toEqual([
    'docs/waivers/a.md',
    'docs/waivers/b.md',
    'docs/waivers/d.md',
  ]);
});

test('a folder that is none is a finding', () => {
  expect(readLedger(plant({ 'docs/waivers': 'x' }), EXAMPLE_SPEC).findings.map(({ file }) => file)).toEqual([
    'docs/waivers',
  ]);
});

test('rules are known by their pages', () => {
  const root = plant({ 'tools/graph-rules/rules/no-cycles.md': '', 'tools/graph-rules/rules/no-cycles.ts': '' });
  expect(readRulePages(root)).toEqual(new Map([['no-cycles', 'tools/graph-rules/rules/no-cycles.md']]));
});

test('a path that no disk can have has nothing at it', () => {
  const { kindOf, today } = readSurroundings(plant({ 'a/x.ts': '' }), EXAMPLE_SPEC);
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect([kindOf('a/x.ts'), kindOf('a'), kindOf('a/y.ts')]).toEqual(['file', 'folder', undefined]);
  expect([kindOf('a\0'), kindOf('a'.repeat(5000))]).toEqual([undefined, undefined]);
});
