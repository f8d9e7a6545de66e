import { printTaskReport } from '@acme/tools-runner';
import { expect, test } from 'vitest';
import type { NxOptions, NxRun } from './run-nx.ts';
import { runTasks } from './run-tasks.ts';

const plan = { projects: ['a', 'b'], tasks: ['a:lint', 'b:lint', 'b:test'] };
const options = { run: 'r', cold: false, believed: [], ceilingSeconds: 60, limitSeconds: 300 };
const report = (task: string): string =>
  printTaskReport({ task, run: 'r', durationMs: 1, files: 0, rules: 0, tests: { passed: 0, failed: 0 }, findings: [] });

/** Plays Nx: each run prints the next of `outputs`. */
const play = (...outputs: string[][]) => {
  const asked: NxOptions[] = [];
  const run = async (_root: string, each: NxOptions): Promise<NxRun> => {
    asked.push(each);
    return { code: 0, stdout: (outputs[asked.length - 1] ?? []).join('\n'), tail: '', log: 'log' };
  };
  return { asked, run };
};

test('what a remote cache kept from being done is done without it', async () => {
  const { asked, run } = play([report('a:lint')], [report('b:lint'), report('b:test')]);
  const { reports, redone } = await runTasks('/w', plan, { ...options, remote: 'http://cache' }, run);
  expect([reports.map(({ task }) => task), redone]).toEqual([plan.tasks, 2]);
  expect(asked[1]).toMatchObject({ projects: ['b'], targets: ['lint', 'test'], distrust: true });
});

test('a report of another task is no report of the one that was asked for', async () => {
  const { run } = play([report('a:lint'), report('c:lint'), report('c:test')], [report('b:lint'), report('b:test')]);
  expect((await runTasks('/w', plan, { ...options, remote: 'http://cache' }, run)).redone).toBe(2);
});

test('when all is there, nothing is done again', async () => {
  const { asked, run } = play(plan.tasks.map(report));
  await runTasks('/w', plan, { ...options, remote: 'http://cache' }, run);
  expect(asked).toHaveLength(1);
});

test('without a remote cache what is missing stays missing', async () => {
  const { asked, run } = play([report('a:lint')]);
  const { reports } = await runTasks('/w', plan, { ...options, remote: undefined }, run);
  expect([asked.length, reports.length]).toEqual([1, 1]);
});
