/**
 * The rules that judge which code needs which. What other rules say of a tree is not the matter here: an example of an
 * import has no tests, no business logic and no documents.
 */
export const EDGE_RULES: readonly string[] = [
  'cross-cutting-through-providers',
  'declared-dependencies',
  'dependency-policy',
  'imports-point-down',
  'io-edges',
  'layer-edges',
  'no-cross-domain-internals',
  'no-cycles',
  'no-deep-import',
  'no-relative-import-across-packages',
  'no-unwaived-disable',
  'package-shape',
  'process-boundary',
  'types-stay-pure',
];

/** The edge rules among `reported`, each once, sorted. */
export const onlyEdges = (reported: readonly string[]): string[] =>
  [...new Set(reported)].filter((rule) => EDGE_RULES.includes(rule)).toSorted();
