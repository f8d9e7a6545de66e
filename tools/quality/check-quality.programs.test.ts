import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkQuality, writeQuality } from '@acme/tools-quality';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quality-'));
  mkdirSync(join(root, 'docs'));
  execFileSync('git', ['init', '-q'], { cwd: root });
});
afterEach(() => rmSync(root, { recursive: true }));

const judge = async (section: string): Promise<unknown> => {
  writeFileSync(join(root, 'docs/QUALITY_SCORE.md'), `# Quality\n\n<!-- quality -->\n${section}<!-- /quality -->\n`);
  const judged = await checkQuality(root, EXAMPLE_SPEC);
  return judged.ok ? judged.value.map(({ severity, what }) => `${severity}: ${what}`) : judged.failures;
};

test('a page that was never computed is a warning', async () => {
  expect(await judge('Not computed yet: run it.\n')).toEqual(['warning: no grade was ever computed.']);
});

test('grades of no commit are an error', async () => {
  expect(await judge('All A.\n')).toEqual(['error: the page names no commit, so its grades are of nothing.']);
});

test('grades of a commit that is not in the history are an error', async () => {
  expect(await judge('Of commit 0123456789012345678901234567890123456789, 2026-01-02: 9 A.\n')).toEqual([
    'error: commit 0123456789 is not in this history, so its grades cannot be computed.',
  ]);
});

test('a page that is gone is an error', async () => {
  const judged = await checkQuality(root, EXAMPLE_SPEC);
  expect(judged.ok && judged.value).toMatchObject([{ rule: 'quality-score', severity: 'error' }]);
});

test('without a commit there is nothing to grade', async () => {
  expect(await writeQuality(root, EXAMPLE_SPEC, undefined)).toMatchObject({
    ok: false,
    failures: [{ code: 'quality-no-commit' }],
  });
});
