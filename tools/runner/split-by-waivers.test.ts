import type { Finding } from '@acme/tools-findings';
import type { TaskReport } from '@acme/tools-runner';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import type { Waiver } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { splitByWaivers } from './split-by-waivers.ts';

const FILE = 'packages/a/types/src/x.ts';
const finding: Finding = { rule: 'r', severity: 'error', file: FILE, what: 'w', why: 'y', fix: 'f', docs: 'd' };
const green: TaskReport = {
  task: 'graph-rules:boundaries',
  run: 'now',
  durationMs: 1,
  files: 1,
  rules: 0,
  tests: { passed: 0, failed: 0 },
  findings: [],
};
const red: TaskReport = { ...green, findings: [finding] };
const waiver: Waiver = {
  file: 'docs/waivers/x.md',
  rule: 'r',
  target: { kind: 'path', path: FILE, symbol: undefined },
  reason: 'It goes with the old client',
  owner: '@o',
  expires: '2026-05-31',
};
const count = async (live: Waiver[]): Promise<number[]> =>
  (await splitByWaivers('', [red], () => Promise.resolve({ spec: EXAMPLE_SPEC, live }))).flatMap((each) => [
    each.open.length,
    each.waived.length,
  ]);

test('a live waiver takes its finding out of what is open, and out of nothing else', async () => {
  expect(await count([waiver])).toEqual([0, 1]);
  expect(await count([{ ...waiver, rule: 'other' }])).toEqual([1, 0]);
});

test('the report itself keeps what was found, waived or not', async () => {
  const [split] = await splitByWaivers('', [red], () => Promise.resolve({ spec: EXAMPLE_SPEC, live: [waiver] }));
  expect(split?.report).toEqual(red);
});

test('where nothing was found no waiver is read', async () => {
  const [split] = await splitByWaivers('', [green], () => Promise.reject(new Error('read')));
  expect(split?.open).toEqual([]);
});

test('without a spec nothing is waived', async () => {
  expect((await splitByWaivers('/nowhere', [red]))[0]?.open).toEqual([finding]);
});
