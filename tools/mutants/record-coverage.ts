import { appendFileSync } from 'node:fs';
import { Session } from 'node:inspector';

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

/** Begins to record in this thread; the first part of vitest's setup of every test file. */
export const beginCoverage = (): void => void openSession();

/**
 * The last part: a line of JSON with what V8 saw running in unchanged copies (`….m0/`) since the file before, in the file that
 * `HARNESS_COVERAGE` names.
 */
export const endCoverage = (): void => {
  const { HARNESS_COVERAGE = '' } = process.env;
  openSession().post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) return;
    const scripts = taken.result
      .filter(({ url }) => /\.m0\//.test(url) && !/\.test\.[cm]?[jt]sx?$/.test(url))
      .map(({ url, functions }) => ({ url, ranges: functions.flatMap(({ ranges }) => ranges) }));
    appendFileSync(HARNESS_COVERAGE, `${JSON.stringify(scripts)}\n`);
  });
};
