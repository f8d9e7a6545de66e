import type { Finding } from '@acme/tools-findings';
import { repairFinding } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const FILE = 'packages/orders/repo/package.json';
const CATALOG = 'catalog:\n  "@scope/db": 1.0.0\n  zod: 4.0.0\n';

/** What a finding with these words makes of the manifest, and of which file. */
const settled = (words: { what?: string; fix: string }, manifest: object) => {
  const finding: Finding = {
    rule: 'declared-dependencies',
    severity: 'error',
    file: FILE,
    what: "'zod' is declared and not used.",
    why: 'w.',
    docs: 'd',
    ...words,
  };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  const read = (file: string): string | undefined =>
    file === FILE ? text : file === 'pnpm-workspace.yaml' ? CATALOG : undefined;
  const repair = repairFinding(finding, read, EXAMPLE_SPEC);
  return repair && { manifest: JSON.parse(repair.text), said: repair.said };
};

test('what is imported and in the catalog is added', () => {
  const fix = `add "zod": "catalog:" to dependencies in ${FILE}, then run pnpm install.`;
  expect(settled({ fix }, { name: 'a' })).toEqual({
    manifest: { name: 'a', dependencies: { zod: 'catalog:' } },
    said: 'added "zod": "catalog:" to dependencies',
  });
});

test('what the catalog does not have is a decision, a package of the workspace is none', () => {
  const add = (name: string, range: string) =>
    settled({ fix: `add "${name}": "${range}" to dependencies in ${FILE}, then run pnpm install.` }, {})?.manifest;
  expect(add('left-pad', 'catalog:')).toBeUndefined();
  expect(add('@scope/db', 'catalog:')).toEqual({ dependencies: { '@scope/db': 'catalog:' } });
  expect(add('left-pad', 'workspace:*')).toEqual({ dependencies: { 'left-pad': 'workspace:*' } });
});

test('what source imports moves from the dependencies of tests', () => {
  const fix = `move "zod": "catalog:" to dependencies in ${FILE}, then run pnpm install.`;
  expect(settled({ fix }, { devDependencies: { zod: 'catalog:', other: '1' } })).toEqual({
    manifest: { devDependencies: { other: '1' }, dependencies: { zod: 'catalog:' } },
    said: 'moved "zod": "catalog:" to dependencies',
  });
});

test('what only tests import moves to theirs with its range, and no section is left empty', () => {
  const words = { what: "'zod' is only used by tests.", fix: 'move it to devDependencies, then run pnpm install.' };
  expect(settled(words, { dependencies: { zod: '^4' } })?.manifest).toEqual({ devDependencies: { zod: '^4' } });
  expect(settled(words, { dependencies: { other: '1' } })).toBeUndefined();
});

test('what nothing imports goes from the section that is named', () => {
  const fix = 'remove it from devDependencies, then run pnpm install.';
  const both = { dependencies: { zod: '1' }, devDependencies: { zod: '1', other: '1' } };
  expect(settled({ fix }, both)).toEqual({
    manifest: { dependencies: { zod: '1' }, devDependencies: { other: '1' } },
    said: "removed 'zod' from devDependencies",
  });
  expect(settled({ fix }, { dependencies: { zod: '1' } })).toBeUndefined();
});

test('a range is corrected wherever the name is', () => {
  const words = { what: "'zod' is declared with a version.", fix: 'write "zod": "catalog:", then run pnpm install.' };
  expect(settled(words, { dependencies: { zod: '4.0.0' }, peerDependencies: { zod: '^4', other: '1' } })).toEqual({
    manifest: { dependencies: { zod: 'catalog:' }, peerDependencies: { zod: 'catalog:', other: '1' } },
    said: 'wrote "zod": "catalog:"',
  });
  const unknown = { what: "'x' is declared with a version.", fix: 'write "x": "catalog:", then run pnpm install.' };
  expect(settled(unknown, { dependencies: { x: '4.0.0' } })).toBeUndefined();
});

test('words that say nothing of the kind repair nothing', () => {
  expect(settled({ fix: 'think about it.' }, { dependencies: { zod: '1' } })).toBeUndefined();
});
