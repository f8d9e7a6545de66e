import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTinyWorkspace, type Ran, type TinyWorkspace } from './make-tiny-workspace.ts';

/**
 * What the runner depends on that Nx does not promise. A test that fails here after an upgrade of Nx says what to look at
 * in `tools/runner/run-batch.ts`; nothing here is about our own code. One workspace for all, and few runs: each takes a second.
 */
let tiny: TinyWorkspace;
beforeAll(() => {
  tiny = makeTinyWorkspace();
});
afterAll(() => tiny.remove());

let cold: Ran;
test('tasks are grouped by executor, whatever their targets', async () => {
  cold = await tiny.run('one,two,three');
  expect(cold.code).toBe(0);
  expect(
    cold.calls
      .filter(({ what }) => what === 'begin')
      .map(({ tasks }) => tasks)
      .toSorted(),
  ).toEqual([
    ['a:one', 'a:two', 'b:one', 'b:two', 'c:one', 'c:two'],
    ['a:three', 'b:three', 'c:three'],
  ]);
});

test('batches run one after the other', () => {
  expect(cold.calls.map(({ what }) => what)).toEqual(['begin', 'end', 'begin', 'end']);
});

test('the times of a result are taken for those of its task', () => {
  const { tasks } = JSON.parse(readFileSync(join(tiny.root, '.nx/cache/run.json'), 'utf8'));
  expect(tasks[0]).toMatchObject({ startTime: new Date(1000).toISOString(), endTime: new Date(1500).toISOString() });
});

test('a hit says what the task had said', async () => {
  const { stdout, calls } = await tiny.run('one,two,three');
  expect(calls).toEqual([]);
  expect(stdout.match(/^said \w:\w+$/gm)).toHaveLength(9);
});

test('a task runs again when its inputs change, or those of a dependency, and not otherwise', async () => {
  tiny.put('packages/a/src/index.txt', 'edited');
  tiny.put('packages/c/notes.txt', 'edited');
  const { calls } = await tiny.run('one');
  expect(calls[0]?.tasks).toEqual(['a:one', 'b:one']);
});

test('what a command prints is an input as well', async () => {
  tiny.put('installed.cjs', `process.stdout.write('second')`);
  const { calls } = await tiny.run('three');
  expect(calls[0]?.tasks).toEqual(['a:three', 'b:three', 'c:three']);
});

test('a task that has no result is asked for again, alone', async () => {
  const { code, calls } = await tiny.run('one', { 'b:one': 'silent' }, { NX_SKIP_NX_CACHE: 'true' });
  expect([code, calls.filter(({ what }) => what === 'begin').map(({ tasks }) => tasks)]).toEqual([
    0,
    [['a:one', 'b:one', 'c:one'], ['b:one']],
  ]);
});

test('a failed task and what was skipped for it are not kept; the others are', async () => {
  tiny.put('packages/a/src/index.txt', 'edited once more');
  tiny.put('packages/c/src/index.txt', 'edited once more');
  const red = await tiny.run('one,two', { 'a:one': 'failure', 'a:two': 'skipped', 'b:two': 'skipped' });
  expect(red.code).not.toBe(0);
  const again = await tiny.run('one,two');
  expect(again.calls[0]?.tasks).toEqual(['a:one', 'a:two', 'b:two']);
});

test('when the worker dies, every task fails and none is kept', async () => {
  tiny.put('packages/a/src/index.txt', 'edited at last');
  const dead = await tiny.run('three', { 'b:three': 'die' });
  expect([dead.code, dead.calls.map(({ what }) => what)]).toEqual([1, ['begin']]);
  const again = await tiny.run('three');
  expect(again.calls[0]?.tasks).toEqual(['a:three', 'b:three', 'c:three']);
});
