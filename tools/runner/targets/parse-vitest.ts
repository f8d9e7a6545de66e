import { relative } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import { shorten } from '../shorten.ts';
import { describeSkipped } from './describe-unrun.ts';
import { readUnfound } from './read-unfound.ts';
import type { FileCost, TestCount } from './target-run.ts';

const AssertionSchema = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.array(z.string()).nullish(),
  location: z.object({ line: z.number(), column: z.number() }).nullish(),
});

const SuiteSchema = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string().nullish(),
  durationMs: z.number(),
  assertionResults: z.array(AssertionSchema),
});

const ErrorSchema = z.object({ message: z.string(), file: z.string().nullish() });

/** A line that the reporter wrote. */
const LineSchema = z.union([
  z.object({ begun: z.array(z.string()) }),
  z.object({ suite: SuiteSchema }),
  z.object({ errors: z.array(ErrorSchema) }),
]);

type Suite = z.infer<typeof SuiteSchema>;
type Assertion = z.infer<typeof AssertionSchema>;

/** What vitest came to; files are relative to the root. */
export interface ParsedTests {
  findings: Finding[];
  files: FileCost[];
  tests: TestCount[];
  /** It came to its own end. */
  isEnded: boolean;
  /** Test files that it began and that did not end. */
  unfinished: string[];
  /** Errors outside all tests that no file can be blamed for. */
  strays: string[];
}

/** Reads what the reporter wrote until vitest ended, or was ended in the middle of a line. */
export const parseVitest = (text: string, root: string): ParsedTests => {
  const lines = text.split('\n').flatMap((line) => {
    const parsed = LineSchema.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
  const suites = lines.flatMap((line) =>
    'suite' in line ? [{ ...line.suite, name: relative(root, line.suite.name) }] : [],
  );
  const ended = suites.filter(({ status }) => status !== 'pending' && status !== 'queued');
  const done = new Set(ended.map(({ name }) => name));
  const begun = lines.flatMap((line) => ('begun' in line ? line.begun.map((file) => relative(root, file)) : []));
  const errors = lines.flatMap((line) => ('errors' in line ? line.errors : []));
  return {
    findings: [
      ...ended.flatMap((suite) => describeSuite(suite, root)),
      ...errors.flatMap((error) => describeStray(error, root)),
    ],
    files: ended.map(({ name, durationMs }) => ({ file: name, durationMs })),
    tests: ended.map(countTests),
    isEnded: lines.some((line) => 'errors' in line),
    unfinished: begun.filter((file) => !done.has(file)),
    strays: errors.filter(({ file }) => !file).map(({ message }) => message),
  };
};

const describeSuite = (suite: Suite, root: string): Finding[] => {
  const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && suite.status === 'failed') {
    const reason = suite.message?.replaceAll(`${root}/`, '') ?? 'no reason given';
    const unloaded = finding(suite.name, undefined, `the test file does not load: ${reason}`);
    return [{ ...unloaded, ...readUnfound(reason, 'unloaded') }];
  }
  if (suite.assertionResults.length === 0) return [{ ...finding(suite.name, undefined, EMPTY), fix: FILL }];
  const skipped = suite.assertionResults.filter(({ status }) => status === 'skipped');
  return [
    ...failed.map((assertion) => describeTest(suite.name, assertion)),
    ...skipped.map(({ fullName, status, location }) =>
      describeSkipped(suite.name, { name: fullName, state: status, at: location ?? undefined }),
    ),
  ];
};

const EMPTY = 'the test file has no test.';
const FILL = 'write the test, or remove the file.';

/** A promise that nobody waited for, a timer that outlived its test. */
const describeStray = ({ message, file }: z.infer<typeof ErrorSchema>, root: string): Finding[] =>
  file ? [finding(relative(root, file), undefined, `an error outside its tests: ${message}`)] : [];

const describeTest = (file: string, assertion: Assertion): Finding => {
  const message = assertion.failureMessages?.[0] ?? 'it failed without a message';
  const reason = message.split(/\n\s+at /)[0] ?? message;
  const failed = finding(
    file,
    lineOf(file, message) ?? assertion.location ?? undefined,
    `'${assertion.fullName}' fails: ${reason}`,
  );
  return { ...failed, ...readUnfound(reason, 'unfound') };
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
