import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test('a file has its text; a folder, a link that circles and what is not there have none', () => {
  const root = mkdtempSync(join(tmpdir(), 'text 🎫 '));
  try {
    writeFileSync(join(root, 'a.txt'), 'a');
    symlinkSync('.', join(root, 'loop'));
    symlinkSync('self', join(root, 'self'));
    expect(['a.txt', 'loop', 'self', 'gone'].map((file) => readText(root, file))).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
