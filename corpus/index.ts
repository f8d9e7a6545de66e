export { askEslint } from './ask-eslint.ts';
export { askGraph } from './ask-graph.ts';
export { askOxlint } from './ask-oxlint.ts';
export { CASES } from './cases.ts';
export type { EdgeCase, Files, Sees } from './edge-case.ts';
export { EDGE_RULES, onlyEdges } from './edge-rules.ts';
export { judgeTree } from './judge-tree.ts';
export { sourceFiles } from './source-files.ts';
