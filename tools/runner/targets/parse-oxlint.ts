import { relative } from 'node:path';
import { type Finding, parseMessage } from '@acme/tools-findings';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import { shorten } from '../shorten.ts';

const DiagnosticSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  severity: z.string(),
  help: z.string().optional(),
  filename: z.string().optional(),
  labels: z.array(z.object({ span: z.object({ line: z.number(), column: z.number() }) })).optional(),
});

const ReportSchema = z.object({ diagnostics: z.array(DiagnosticSchema), number_of_files: z.number() });

/** A rule that throws is reported like a fault of the file, but it judged nothing. */
const RULE_THREW = 'Error running JS plugin';

/** A file that could not be read is named only in the words about it, from the root of the file system. */
const UNREAD = /^Failed to open file (?<file>.+) with error "/;

/**
 * The findings and the number of files in what `oxlint -f json` printed in the folder `cwd` (absolute), or undefined if
 * that is no report of a whole run.
 */
export const parseOxlint = (output: string, cwd: string): { findings: Finding[]; files: number } | undefined => {
  const report = ReportSchema.safeParse(parseJson(jsonIn(output)));
  if (!report.success || report.data.diagnostics.some(({ message }) => message.startsWith(RULE_THREW)))
    return undefined;
  return { findings: report.data.diagnostics.map((each) => describe(each, cwd)), files: report.data.number_of_files };
};

/** A notice may stand before the JSON document. */
const jsonIn = (output: string): string => output.slice(Math.max(0, output.indexOf('{ "diagnostics"')));

const describe = (diagnostic: z.infer<typeof DiagnosticSchema>, cwd: string): Finding => {
  const unread = UNREAD.exec(diagnostic.message)?.groups?.['file'];
  const span = diagnostic.labels?.[0]?.span;
  const [, plugin = '', name = ''] = /^([\w@/-]+)\((.+)\)$/.exec(diagnostic.code ?? '') ?? [];
  return {
    rule: plugin === 'harness' ? name : diagnostic.code ? `oxlint/${name || diagnostic.code}` : 'syntax',
    severity: 'error',
    file: unread ? relative(cwd, unread).replaceAll('\\', '/') : (diagnostic.filename ?? 'oxlint.config.ts'),
    ...(span ? { line: span.line, column: span.column } : {}),
    ...(parseMessage(diagnostic.message) ?? wordsFor(diagnostic)),
  };
};

/** A built-in rule says what is wrong and often how to help; the cost and the page are ours. */
const wordsFor = ({ message, code, help, labels }: z.infer<typeof DiagnosticSchema>) => ({
  what: shorten(code || !labels?.length ? message : `the file cannot be parsed: ${message}.`, 160),
  why: code ? 'this pattern is a frequent source of bugs.' : 'a file that cannot be parsed is checked by no rule.',
  fix: shorten(help ?? (code ? 'rewrite the expression at this place.' : REPAIR), 100),
  docs: 'docs/checks/lint.md',
});

const REPAIR = 'complete what this place begins, or remove it; then check again: more may come to light.';
