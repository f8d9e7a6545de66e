import { type Finding, fitFinding, type Outcome } from '@acme/tools-findings';
import type { JudgeCommand } from './docs.ts';
import { docsRules } from './docs-rules.ts';
import { readDocs } from './read-docs.ts';

/** What the rules say, and how many pages they looked at. */
export interface DocsReport {
  findings: Finding[];
  files: number;
}

/** Runs every rule on what is written in the workspace at `root` (absolute). Findings are sorted by file and line. */
export const lintDocs = async (root: string, judgeCommand: JudgeCommand): Promise<Outcome<DocsReport>> => {
  const docs = await readDocs(root, judgeCommand);
  if (!docs.ok) return docs;
  const findings = docsRules.flatMap((rule) => rule.check(docs.value)).map(fitFinding);
  return { ok: true, value: { findings: findings.toSorted(byPosition), files: docs.value.pages.size } };
};

const byPosition = (left: Finding, right: Finding): number =>
  Number(left.file > right.file) - Number(left.file < right.file) || (left.line ?? 0) - (right.line ?? 0);
