import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printProgress } from './progress.ts';

/** What is used of vitest's own types: to depend on it would install a second one beside the root's. */
interface TestModule {
  moduleId: string;
  state: () => string;
  errors: () => readonly ReportedError[];
  diagnostic: () => { collectDuration: number; setupDuration: number; duration: number };
  children: { allTests: () => Iterable<TestCase> };
}
interface TestCase {
  fullName: string;
  location: { line: number; column: number } | undefined;
  result: () => { state: string; errors?: readonly ReportedError[] | undefined };
}
interface ReportedError {
  message: string;
  stack?: string | undefined;
  VITEST_TEST_PATH?: unknown;
}

/**
 * Vitest's reporter: a line of JSON when it begins, for each test file when that ends, and when all is done, in the file
 * that `HARNESS_TEST_REPORT` names. What is done stays known when vitest dies. `HARNESS_PROGRESS` is told how many packages are left.
 */
const reportTests = function () {
  const { HARNESS_TEST_REPORT = '', HARNESS_PROGRESS } = process.env;
  const write = (line: object): void => appendFileSync(HARNESS_TEST_REPORT, `${JSON.stringify(line)}\n`);
  /** The files of each package that have not ended. */
  let left = new Map<string, number>();
  return {
    onTestRunStart: (specifications: readonly { moduleId: string }[]): void => {
      const files = specifications.map(({ moduleId }) => moduleId);
      left = new Map([...Map.groupBy(files, packageOf)].map(([name, own]) => [name, own.length]));
      write({ begun: files });
    },
    onTestModuleEnd: (module: TestModule): void => {
      write({ suite: describeModule(module) });
      const name = packageOf(module.moduleId);
      const rest = (left.get(name) ?? 1) - 1;
      left.set(name, rest);
      if (rest > 0) return;
      left.delete(name);
      if (HARNESS_PROGRESS)
        appendFileSync(HARNESS_PROGRESS, printProgress({ step: 'start', target: 'test', packages: left.size }));
    },
    onTestRunEnd: (_modules: unknown, errors: readonly ReportedError[]): void =>
      write({
        errors: errors.map(({ message, VITEST_TEST_PATH: path }) => ({
          message,
          file: typeof path === 'string' ? path : undefined,
        })),
      }),
  };
};

export default reportTests;

const packageOf = (file: string): string => /^.*?\/(?:packages\/[^/]+|tools)\/[^/]+(?=\/)/.exec(file)?.[0] ?? '';

const describeModule = (module: TestModule) => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return {
    name: module.moduleId,
    status: module.state(),
    message: describeLoad(module.errors()[0]),
    durationMs: collectDuration + setupDuration + duration,
    assertionResults: [...module.children.allTests()].map((each) => ({
      status: each.result().state,
      fullName: each.fullName.replaceAll(' > ', ' '),
      failureMessages: each.result().errors?.map(({ stack, message }) => stack || message),
      location: each.location,
    })),
  };
};

/** Why a file does not load; Node names the file that it cannot parse on the first line of the stack alone. */
const describeLoad = (error: ReportedError | undefined): string | undefined => {
  const [, url, line] = /^(file:\/\/\S+):(\d+)\n/.exec(error?.stack ?? '') ?? [];
  return error && url ? `${fileURLToPath(url)}:${line}: ${error.message}` : error?.message;
};
