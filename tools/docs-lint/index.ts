export { checkDocsCanaries } from './check-docs-canaries.ts';
export type { DocsRule, Violation } from './docs-rule.ts';
export { docsRules } from './docs-rules.ts';
export type { Docs, JudgeCommand } from './docs.ts';
export { drawDocs } from './draw-docs.ts';
export { judgePullRequest } from './judge-pull-request.ts';
export { type DocsReport, lintDocs } from './lint-docs.ts';
export { writeDocs } from './write-docs.ts';
