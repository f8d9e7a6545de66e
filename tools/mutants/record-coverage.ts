import { appendFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { afterAll } from 'vitest';

/**
 * A setup file of vitest: after each test file, a line of JSON with what V8 saw running in unchanged copies (`….m0/`) since the
 * file before, in the file that `HARNESS_COVERAGE` names.
 */
const { HARNESS_COVERAGE = '' } = process.env;

const OPEN = Symbol.for('harness.coverage');

/** One for each thread: test files share it. */
const openSession = (): Session => {
  const known: unknown = Reflect.get(globalThis, OPEN);
  if (known instanceof Session) return known;
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  Reflect.set(globalThis, OPEN, session);
  return session;
};

const session = openSession();

afterAll(() => {
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) return;
    const scripts = taken.result
      .filter(({ url }) => /\.m0\//.test(url) && !/\.test\.[cm]?[jt]sx?$/.test(url))
      .map(({ url, functions }) => ({ url, ranges: functions.flatMap(({ ranges }) => ranges) }));
    appendFileSync(HARNESS_COVERAGE, `${JSON.stringify(scripts)}\n`);
  });
});
