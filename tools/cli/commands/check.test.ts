import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './check.ts';

test('where files are hidden from the cache, nothing is checked', async () => {
  const root = mkdtempSync(join(tmpdir(), 'check 🎫 '));
  try {
    writeFileSync(join(root, '.nxignore'), 'packages/tickets/service/src/open.ts\n');
    const report = await check(root, { all: false, cold: false, only: [], from: root, env: {}, shard: undefined });
    expect(report).toMatchObject({ ok: false, failures: [{ code: 'cache-blinded' }] });
  } finally {
    rmSync(root, { recursive: true });
  }
});
