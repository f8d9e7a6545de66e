import { isRecord } from './is-record.ts';

/** One finding of a rule of ours. */
export interface Found {
  rule: string;
  file: string;
  line: number;
  text: string;
}

/** What oxlint reports as JSON. A file that it cannot parse is a failure of ours to lay it out, or a bug: it throws. */
export const readLintReport = (text: string): { found: Found[]; files: number } => {
  const report: unknown = JSON.parse(text);
  if (!isRecord(report) || !Array.isArray(report['diagnostics'])) throw new Error(`oxlint: ${text.slice(0, 2000)}`);
  const found = report['diagnostics'].map((each: unknown): Found => {
    const { code, message, filename, labels } = isRecord(each) ? each : {};
    const [label]: unknown[] = Array.isArray(labels) ? labels : [];
    const span = isRecord(label) && isRecord(label['span']) ? label['span'] : {};
    const [, rule] = /^harness\(([\w-]+)\)$/.exec(String(code)) ?? [];
    if (rule === undefined) throw new Error(`oxlint: ${String(filename)}: ${String(message)}`);
    return { rule, file: String(filename), line: Number(span['line'] ?? 1), text: String(message) };
  });
  return { found, files: Number(report['number_of_files']) };
};

/** What the graph rules report. */
export const readGraphReport = (text: string): Found[] => {
  const report: unknown = JSON.parse(text);
  const value = isRecord(report) && isRecord(report['value']) ? report['value'] : {};
  if (!Array.isArray(value['findings'])) throw new Error(`The graph rules: ${text.slice(0, 2000)}`);
  return value['findings'].filter(isRecord).map(({ rule, file, line, what, fix }) => ({
    rule: String(rule),
    file: String(file),
    line: Number(line ?? 1),
    text: `${String(what)} Fix: ${String(fix)}`,
  }));
};
