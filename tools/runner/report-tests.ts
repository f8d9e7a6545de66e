import { appendFileSync } from 'node:fs';

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
 * that `HARNESS_TEST_REPORT` names. What is done stays known when vitest dies.
 */
const reportTests = function () {
  const write = (line: object): void =>
    appendFileSync(process.env['HARNESS_TEST_REPORT'] ?? '', `${JSON.stringify(line)}\n`);
  return {
    onTestRunStart: (specifications: readonly { moduleId: string }[]): void =>
      write({ begun: specifications.map(({ moduleId }) => moduleId) }),
    onTestModuleEnd: (module: TestModule): void => write({ suite: describeModule(module) }),
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

const describeModule = (module: TestModule) => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return {
    name: module.moduleId,
    status: module.state(),
    message: module.errors()[0]?.message,
    durationMs: collectDuration + setupDuration + duration,
    assertionResults: [...module.children.allTests()].map((each) => ({
      status: each.result().state,
      fullName: each.fullName.replaceAll(' > ', ' '),
      failureMessages: each.result().errors?.map(({ stack, message }) => stack || message),
      location: each.location,
    })),
  };
};
