import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot, loadSpec } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const root = findRoot(import.meta.dirname) ?? '';

test('every guarded path has its owners in .github/CODEOWNERS, and nothing else has', async () => {
  const spec = await loadSpec(root);
  const owned = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .flatMap((line) => /^(\/\S+)\s+@\S+/.exec(line)?.[1] ?? []);
  expect(owned.toSorted()).toEqual(spec.ok ? spec.value.guarded.map((path) => `/${path}`).toSorted() : []);
});
