import { appendFileSync } from 'node:fs';

/** Vitest's reporter: a line of JSON in the file that `HARNESS_MUTANTS_REPORT` names, for each test
 * file that began, for each that ended, and one when all have. */
const reportFiles = function () {
  const { HARNESS_MUTANTS_REPORT = '' } = process.env;
  const write = (line: object): void => appendFileSync(HARNESS_MUTANTS_REPORT, `${JSON.stringify(line)}\n`);
  return {
    onTestModuleQueued: ({ moduleId }: { moduleId: string }): void => write({ file: moduleId }),
    onTestModuleEnd: (module: { moduleId: string; ok: () => boolean }): void =>
      write({ file: module.moduleId, ok: module.ok() }),
    // An error outside of every test: of the file that was running.
    onTestRunEnd: (_modules: unknown, errors: readonly { VITEST_TEST_PATH?: unknown }[]): void => {
      for (const { VITEST_TEST_PATH: file } of errors) if (typeof file === 'string') write({ file, ok: false });
      write({ done: true });
    },
  };
};

export default reportFiles;
