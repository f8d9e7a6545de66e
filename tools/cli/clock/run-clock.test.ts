import type { Outcome } from '@acme/tools-findings';
import { afterEach, expect, test, vi } from 'vitest';
import type { ClockedCheck } from './measure-check.ts';
import { type ClockJob, type ClockTools, runClock } from './run-clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

const JOB: ClockJob = {
  root: '/now',
  base: { commit: 'b'.repeat(40), name: 'the merge base with main' },
  dirs: new Map([['a', 'packages/a/b']]),
  predictedSeconds: 40,
  ceilingSeconds: 60,
  cores: 2,
  compare: false,
  limitMs: 25 * 60_000,
};

const took = (wallSeconds: number, cpuSeconds: number, besideCores = 0): ClockedCheck => ({
  wallSeconds,
  cpuSeconds,
  besideCores,
  tasks: new Map([['a:test', cpuSeconds / 10]]),
});
const broken = (code: string): Outcome<never> => ({
  ok: false,
  failures: [{ code, message: 'It is.', hint: 'Look.' }],
});

/** A machine on which checks of both trees take what is given, by a clock that goes on by that; it notes what is done. */
const machine = (
  checks: { now: ClockedCheck | string; base?: ClockedCheck | string },
  tools: Partial<ClockTools> = {},
) => {
  const seen: string[] = [];
  let seconds = 0;
  const measure = async (root: string, limitMs: number): Promise<Outcome<ClockedCheck>> => {
    const check = root === '/now' ? checks.now : (checks.base ?? 'no base');
    seen.push(root);
    if (typeof check === 'string') return broken(check);
    seconds += Math.min(check.wallSeconds, limitMs / 1000);
    return check.wallSeconds > limitMs / 1000 ? broken('clock-check') : { ok: true, value: check };
  };
  const openBase = async (): ReturnType<ClockTools['openBase']> => {
    const close = (): void => void seen.push('closed');
    return { ok: true, value: { root: '/base', close } };
  };
  return { seen, tools: { now: () => seconds * 1000, calibrate: () => 1, measure, openBase, ...tools } };
};

test('one pair is enough where nothing has risen', async () => {
  const { seen, tools } = machine({ now: took(40, 63), base: took(40, 62) });
  const clock = await runClock(JOB, tools);
  expect(clock).toMatchObject({ ok: true, value: { pairs: [], facts: { probe: { base: { cpuSeconds: 62 } } } } });
  expect(seen).toEqual(['/now', '/base', '/now', 'closed']);
});

test('a rise is compared, each time another tree first, until there is a verdict', async () => {
  const { seen, tools } = machine({ now: took(46, 72), base: took(40, 60) });
  const clock = await runClock(JOB, tools);
  expect(clock).toMatchObject({ ok: true, value: { facts: { compared: { verdict: 'slower', pairs: 5 } } } });
  expect(clock).toMatchObject({ value: { facts: { slowest: { task: 'a:test' } } } });
  const turns = seen.slice(3);
  expect(turns.join(' ')).toBe('/base /now /now /base /base /now /now /base /base /now closed');
});

test('what has not risen is compared where that is asked', async () => {
  const { tools } = machine({ now: took(40, 60), base: took(40, 60) });
  const clock = await runClock({ ...JOB, compare: true }, tools);
  expect(clock).toMatchObject({ ok: true, value: { facts: { compared: { verdict: 'fine', pairs: 5 } } } });
});

test('a first commit is only held against the ceiling', async () => {
  const { seen, tools } = machine({ now: took(40, 60) });
  expect(await runClock({ ...JOB, base: undefined }, tools)).toMatchObject({ ok: true });
  expect(seen).toEqual(['/now']);
});

test('what is over the ceiling is measured three times, and then not compared', async () => {
  const { seen, tools } = machine({ now: took(70, 80), base: took(40, 60) });
  const clock = await runClock(JOB, tools);
  expect(clock).toMatchObject({ ok: true, value: { pairs: [], facts: { slowest: { task: 'a:test' } } } });
  expect(seen).toEqual(['/now', '/now', '/now', '/base', '/now', 'closed']);
});

test('over the ceiling on a busy machine is no verdict', async () => {
  const { tools } = machine({ now: took(70, 80, 1.2) });
  const clock = await runClock(JOB, tools);
  expect(clock).toMatchObject({ ok: false, failures: [{ code: 'clock-busy' }] });
});

test('within it on a busy machine is one', async () => {
  const { tools } = machine({ now: took(50, 80, 1.2), base: took(50, 80, 1.2) });
  expect(await runClock(JOB, tools)).toMatchObject({ ok: true });
});

test('a check that is red or was killed is no measurement', async () => {
  const { tools } = machine({ now: 'clock-check' });
  expect(await runClock(JOB, tools)).toMatchObject({ ok: false, failures: [{ code: 'clock-check' }] });
});

test('a base whose check is red is a failure that names it, and its tree goes', async () => {
  const { seen, tools } = machine({ now: took(40, 60), base: 'clock-check' });
  const clock = await runClock(JOB, tools);
  const message = 'the merge base with main cannot be compared with. It is.';
  expect(clock).toMatchObject({ ok: false, failures: [{ code: 'clock-check', message }] });
  expect(seen.at(-1)).toBe('closed');
});

test('a base that does not install is a failure', async () => {
  const { tools } = machine({ now: took(40, 60) }, { openBase: async () => broken('clock-base') });
  expect(await runClock(JOB, tools)).toMatchObject({ ok: false, failures: [{ code: 'clock-base' }] });
});

test('over the ceiling is over the ceiling whatever the base is', async () => {
  const { tools } = machine({ now: took(70, 80) }, { openBase: async () => broken('clock-base') });
  expect(await runClock(JOB, tools)).toMatchObject({ ok: true, value: { facts: { runs: { length: 3 } } } });
});

test('the end of its time is no verdict, and says how far it came', async () => {
  const { seen, tools } = machine({ now: took(46, 72), base: took(40, 60) });
  const clock = await runClock({ ...JOB, limitMs: 6 * 60_000 }, tools);
  const message = 'The 6 minutes of the clock were over before its verdict, after 2 of up to ten pairs.';
  expect(clock).toMatchObject({ ok: false, failures: [{ code: 'clock-late', message }] });
  expect(seen.at(-1)).toBe('closed');
});

test('time for one pair alone is no verdict', async () => {
  const { tools } = machine({ now: took(46, 72), base: took(40, 60) });
  const clock = await runClock({ ...JOB, limitMs: 230_000 }, tools);
  const message = 'were over before its verdict, after 1 of up to ten pairs.';
  expect(clock).toMatchObject({
    ok: false,
    failures: [{ code: 'clock-late', message: expect.stringContaining(message) }],
  });
});

test('a pair of which one check was killed, or whose base has become red, is no verdict', async () => {
  let checks = 0;
  const { seen, tools } = machine({ now: took(46, 72), base: took(40, 60) });
  const measure: ClockTools['measure'] = (root, limitMs) =>
    (checks += 1) === 7 ? Promise.resolve(broken('clock-check')) : tools.measure(root, limitMs);
  const clock = await runClock(JOB, { ...tools, measure });
  expect(clock).toMatchObject({ ok: false, failures: [{ code: 'clock-check' }] });
  expect(seen.at(-1)).toBe('closed');
});

test('a base that is still being installed when its time ends is no verdict', async () => {
  let seconds = 0;
  const openBase = async (): ReturnType<ClockTools['openBase']> => {
    seconds = 1e6;
    return broken('clock-base');
  };
  const { tools } = machine({ now: took(40, 60) }, { openBase, now: () => seconds * 1000 });
  expect(await runClock(JOB, tools)).toMatchObject({ ok: false, failures: [{ code: 'clock-late' }] });
});

test('a clock of the day that is set back or on changes nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { tools } = machine({ now: took(46, 72), base: took(40, 60) });
  let days = 0;
  const measure: ClockTools['measure'] = (root, limitMs) => {
    days = days === 0 ? -400 : -days;
    vi.setSystemTime(Date.UTC(2030, 0, 1) + days * 86_400_000);
    return tools.measure(root, limitMs);
  };
  const clock = await runClock(JOB, { ...tools, measure });
  expect(clock).toMatchObject({ ok: true, value: { facts: { compared: { verdict: 'slower', pairs: 5 } } } });
});
