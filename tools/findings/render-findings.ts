import type { Finding } from './finding.ts';
import { renderFinding, renderLocation, renderMessage } from './render-finding.ts';

/** Who reads: an agent or a log (one line each), a person at a terminal (colours), GitHub (annotations too). */
export type Audience = 'agent' | 'human' | 'github';

/** All findings as lines for `audience`. The JSON form of a finding is the finding itself. */
export const renderFindings = (findings: Finding[], audience: Audience): string[] => {
  if (audience === 'agent') return findings.map(renderFinding);
  if (audience === 'github') return findings.flatMap((finding) => [renderAnnotation(finding), renderFinding(finding)]);
  return findings.flatMap(renderForHuman);
};

const renderForHuman = (finding: Finding): string[] => [
  `${bold(renderLocation(finding))} ${finding.severity === 'error' ? red(finding.rule) : yellow(finding.rule)}`,
  `  ${finding.what}`,
  `  ${dim('Why:')} ${finding.why}`,
  `  ${dim('Fix:')} ${finding.fix} ${dim(`(${finding.docs})`)}`,
];

/** A workflow command; its grammar is in GitHub's documentation of workflow commands. */
const renderAnnotation = (finding: Finding): string => {
  const place = [
    `file=${escapeProperty(finding.file)}`,
    ...(finding.line === undefined ? [] : [`line=${finding.line}`]),
    ...(finding.column === undefined ? [] : [`col=${finding.column}`]),
    `title=${escapeProperty(finding.rule)}`,
  ];
  return `::${finding.severity} ${place.join(',')}::${escapeData(renderMessage(finding))}`;
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const paint =
  (code: number) =>
  (text: string): string =>
    `\u001B[${code}m${text}\u001B[0m`;
const bold = paint(1);
const dim = paint(2);
const red = paint(31);
const yellow = paint(33);
