import type { Finding } from '@acme/tools-findings';
import { isSkipped } from '@acme/tools-runner';

const GENERAL = new Set(['typecheck', 'test', 'build']);

/** Rules about how a file is used, which is not finished before the file is right. */
const USE = new Set(['public-surface', 'reachable-packages']);

/** Rules of the linters about where an import leads, which read more names than the graph does. */
const NAMING = new Set([
  'cross-cutting-through-providers',
  'imports-point-down',
  'no-cross-domain-internals',
  'no-deep-import',
  'no-relative-import-across-packages',
]);

/**
 * Leaves out the findings of compiler, tests and build that an architecture finding already explains: the same
 * line of the same file, or a module that cannot be found because it may not be imported. That a file is used by
 * nobody, or exports something new, is said once nothing else is wrong with it; that a test was skipped, where nothing in
 * its file is seen to ask for it; and that a name is computed, where a linter
 * has read it and says where it leads. A file that cannot be read is one finding, whoever fails to read it.
 * One cause is one finding, so that an agent repairs the cause. What is told says no more what it is about.
 */
export const dropConsequences = (findings: Finding[]): Finding[] => {
  const causes = findings.filter(({ rule }) => !GENERAL.has(rule));
  const broken = causes.filter(({ rule }) => rule === 'syntax');
  const unchecked = new Set(findings.filter(isOfTsconfig('typecheck')).map(({ file }) => file));
  const isExplained = (finding: Finding): boolean =>
    causes.some(
      (cause) => lacksTsconfig(cause, finding) || isSameLine(cause, finding) || namesMissingModule(cause, finding),
    );
  const isEarly = (finding: Finding): boolean =>
    causes.some(({ rule, file }) => !USE.has(rule) && file === finding.file);
  const isAskedFor = ({ file }: Finding): boolean =>
    causes.some((cause) => cause.rule === 'no-unwaived-disable' && cause.file === file && !isSkipped(cause));
  const told = findings.filter((finding) => {
    if (broken.some((cause) => followsFrom(cause, finding))) return false;
    if (isOfTsconfig('package-shape')(finding)) return !unchecked.has(finding.file);
    if (finding.about?.kind === 'computed-name')
      return !causes.some((cause) => NAMING.has(cause.rule) && isSameLine(cause, finding));
    if (isSkipped(finding)) return !isAskedFor(finding);
    if (GENERAL.has(finding.rule)) return !isExplained(finding);
    return !USE.has(finding.rule) || !isEarly(finding);
  });
  return told.map(({ about: _about, ...finding }) => finding);
};

/** Who cannot read a file says so too; what a compiler makes of half a file, and what cannot load it, is no news. */
const followsFrom = ({ file }: Finding, { rule, about, file: place }: Finding): boolean =>
  (place === file && (GENERAL.has(rule) || USE.has(rule) || about?.kind === 'unread')) ||
  (about?.kind === 'unloaded' && about.of?.includes(file) === true);

/** The rule of form lists what a package has to have. */
const lacksTsconfig = ({ about }: Finding, { file }: Finding): boolean =>
  about?.kind === 'missing-file' && about.of === file;

/** What the compiler cannot read is judged by its rule of form once it can be read. */
const isOfTsconfig =
  (judge: 'typecheck' | 'package-shape') =>
  ({ rule, file }: Finding): boolean =>
    rule === judge && /(?:^|\/)tsconfig\.json$/.test(file);

const isSameLine = (cause: Finding, finding: Finding): boolean =>
  finding.line !== undefined && cause.file === finding.file && cause.line === finding.line;

/** A finding about an import quotes what is imported. */
const namesMissingModule = ({ what }: Finding, { about }: Finding): boolean =>
  about?.module !== undefined && what.includes(`'${about.module}'`);
