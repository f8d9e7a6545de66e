import { relative } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import { shorten } from '../shorten.ts';
import type { FileCost, TestCount } from './target-run.ts';

const AssertionSchema = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.array(z.string()).nullish(),
  location: z.object({ line: z.number(), column: z.number() }).nullish(),
});

const ReportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().nullish(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(AssertionSchema),
    }),
  ),
});

type Suite = z.infer<typeof ReportSchema>['testResults'][number];
type Assertion = z.infer<typeof AssertionSchema>;

/** The findings, costs and counts in vitest's JSON report, or undefined if the text is no such report. */
export const parseVitest = (
  text: string,
  root: string,
): { findings: Finding[]; files: FileCost[]; tests: TestCount[] } | undefined => {
  const report = ReportSchema.safeParse(parseJson(text));
  if (!report.success) return undefined;
  const suites = report.data.testResults.map((suite) => ({ ...suite, name: relative(root, suite.name) }));
  return {
    findings: suites.flatMap(describeSuite),
    files: suites.map((suite) => ({ file: suite.name, durationMs: Math.max(0, suite.endTime - suite.startTime) })),
    tests: suites.map(countTests),
  };
};

const describeSuite = (suite: Suite): Finding[] => {
  const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length > 0) return failed.map((assertion) => describeTest(suite.name, assertion));
  if (suite.status !== 'failed') return [];
  return [finding(suite.name, undefined, `the test file does not load: ${suite.message ?? 'no reason given'}`)];
};

const describeTest = (file: string, assertion: Assertion): Finding => {
  const message = assertion.failureMessages?.[0] ?? 'it failed without a message';
  const reason = message.split(/\n\s+at /)[0] ?? message;
  return finding(
    file,
    lineOf(file, message) ?? assertion.location ?? undefined,
    `'${assertion.fullName}' fails: ${reason}`,
  );
};

/** The place in the test file itself that the stack names: where the assertion stands. */
const lineOf = (file: string, stack: string): { line: number; column: number } | undefined => {
  for (const [, path = '', line, column] of stack.matchAll(/([^\s()]+):(\d+):(\d+)\)?$/gm)) {
    if (path.endsWith(file)) return { line: Number(line), column: Number(column) };
  }
  return undefined;
};

const finding = (file: string, at: { line: number; column: number } | undefined, what: string): Finding => ({
  rule: 'test',
  severity: 'error',
  file,
  ...(at ? { line: at.line, column: at.column } : {}),
  what: shorten(what, 200),
  why: 'this behaviour is promised and no longer kept.',
  fix: `repair the code under test, or the test if the promise changed; then run npx vitest run ${file}`,
  docs: 'docs/checks/test.md',
});

const countTests = (suite: Suite): TestCount => {
  const count = (status: string): number => suite.assertionResults.filter((each) => each.status === status).length;
  const lost = suite.status === 'failed' && suite.assertionResults.length === 0 ? 1 : 0;
  return { file: suite.name, passed: count('passed'), failed: count('failed') + lost };
};
