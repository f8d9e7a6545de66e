import type { Finding } from '@acme/tools-findings';
import type { Sources } from './list-sources.ts';

/** A finding for each source file that oxlint leaves out: `.gitignore`, `.eslintignore` and some names hide files from it. */
export const findUnlinted = ({ files }: Sources, linted: ReadonlySet<string>): Finding[] =>
  files
    .filter((file) => !linted.has(file))
    .map((file) => ({
      rule: 'lint',
      severity: 'error',
      file,
      what: 'an ignore file or its name (such as .min.js) hides this file from oxlint: no rule has read it.',
      why: 'what no rule reads may hold anything.',
      fix: 'take it out of .gitignore and .eslintignore, or rename it; delete it if a tool makes it.',
      docs: 'docs/checks/lint.md',
    }));
