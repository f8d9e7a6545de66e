import type { Finding } from '@acme/tools-findings';
import { shorten } from '../shorten.ts';

/** A test that Vitest passed over, whatever in the code made it do so: `state` is `skipped`, `todo` and the like. */
export const describeSkipped = (
  file: string,
  test: { name: string; state: string; at: { line: number; column: number } | undefined },
): Finding => ({
  rule: 'no-unwaived-disable',
  severity: 'error',
  file,
  ...(test.at ? { line: test.at.line, column: test.at.column } : {}),
  what: `'${shorten(test.name, 80)}' was not run: ${test.state}.`,
  why: 'what is switched off in passing stays off.',
  fix: `repair or delete the test, or pnpm harness waive no-unwaived-disable ${file} --reason … --owner … --expires ….`,
  docs: 'tools/eslint-rules/rules/no-unwaived-disable.md',
  about: { kind: 'skipped-test' },
});

/** Whether a finding is about a test that was passed over, as against the words in the code that ask for it. */
export const isSkipped = ({ about }: Finding): boolean => about?.kind === 'skipped-test';

const TEST = /\.(?:test|spec)\.[cm]?[jt]sx?$/;

/** Whether a file is called a test. */
export const isTest = (file: string): boolean => TEST.test(file);

/** A finding for each file among `sources` that is called a test and that Vitest has not run. */
export const findUnrun = (sources: readonly string[], run: ReadonlySet<string>): Finding[] =>
  sources
    .filter((file) => isTest(file) && !run.has(file))
    .map((file) => ({
      rule: 'test',
      severity: 'error',
      file,
      what: 'Vitest does not run this file: it runs .test.ts and .test.tsx, outside of hidden folders.',
      why: 'a test that never runs guards nothing and is trusted all the same.',
      fix: 'rename it, or remove it if it is no test.',
      docs: 'docs/checks/test.md',
    }));
