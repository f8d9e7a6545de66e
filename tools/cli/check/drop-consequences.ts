import type { Finding } from '@acme/tools-findings';

const GENERAL = new Set(['typecheck', 'test', 'build']);

/**
 * Leaves out the findings of compiler, tests and build that an architecture finding already explains:
 * the same line of the same file, or a module that cannot be found because it may not be imported.
 * One cause is one finding, so that an agent repairs the cause.
 */
export const dropConsequences = (findings: Finding[]): Finding[] => {
  const causes = findings.filter(({ rule }) => !GENERAL.has(rule));
  const isExplained = (finding: Finding): boolean =>
    causes.some((cause) => isSameLine(cause, finding) || namesMissingModule(cause, finding));
  return findings.filter((finding) => !GENERAL.has(finding.rule) || !isExplained(finding));
};

const isSameLine = (cause: Finding, finding: Finding): boolean =>
  finding.line !== undefined && cause.file === finding.file && cause.line === finding.line;

const namesMissingModule = (cause: Finding, finding: Finding): boolean => {
  const [, module] = /(?:Cannot find|Failed to resolve|Failed to load)[^'"]*['"]([^'"]+)['"]/.exec(finding.what) ?? [];
  return module !== undefined && cause.what.includes(`'${module}'`);
};
