import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseTsconfig } from './read-base-tsconfig.ts';

const failuresOf = (text: string): string[] => {
  const root = mkdtempSync(join(tmpdir(), 'base 🎫 '));
  try {
    writeFileSync(join(root, 'tsconfig.base.json'), text);
    return readBaseTsconfig(root).map(({ message }) => message);
  } finally {
    rmSync(root, { recursive: true });
  }
};

test('comments and commas at the end are read as the compiler reads them', () => {
  expect(failuresOf('{ // a\n "$schema": "https://x/y", /* b */ "compilerOptions": { "strict": true, }, }')).toEqual(
    [],
  );
});

test('what is no JSON is named', () => {
  expect(failuresOf('{ "compilerOptions": [')[0]).toMatch(/^tsconfig\.base\.json cannot be read: /);
});
