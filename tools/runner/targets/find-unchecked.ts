import type { Finding } from '@acme/tools-findings';
import { parseSync } from 'oxc-parser';
import type { PackageRef } from './target-run.ts';

/** Codes of what a parser says, and of some of what is only known with types. */
const MAYBE_SYNTAX = /^TS1\d{3}:/;

/**
 * A compiler that cannot parse a file checks no types at all, and says nothing of the other packages: a finding for each
 * package that has none of its own, so that none of them passes, and is kept in a cache, for what nobody has looked at.
 * `texts` has the files that findings name.
 */
export const findUnchecked = (
  findings: readonly Finding[],
  packages: readonly PackageRef[],
  texts: ReadonlyMap<string, string>,
): Finding[] => {
  if (!findings.every(({ what }) => MAYBE_SYNTAX.test(what))) return [];
  const broken = findings.find(({ file }) => !parses(file, texts.get(file)));
  if (!broken) return [];
  return packages
    .filter(({ dir }) => !findings.some(({ file }) => file.startsWith(`${dir}/`)))
    .map(({ dir }) => ({
      rule: 'typecheck',
      severity: 'error',
      file: `${dir}/package.json`,
      what: `no types were checked in ${dir}, because ${broken.file} cannot be parsed.`,
      why: 'what the types do not allow fails at run time.',
      fix: `repair ${broken.file} at line ${broken.line ?? 1}; then check again.`,
      docs: 'docs/checks/typecheck.md',
      about: { kind: 'unloaded', of: broken.file },
    }));
};

const parses = (file: string, text: string | undefined): boolean =>
  text !== undefined && parseSync(file, text).errors.length === 0;
