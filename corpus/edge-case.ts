/** File texts by path, relative to the root of a workspace. */
export type Files = Readonly<Record<string, string>>;

/** The rules that each engine reports a case by; an engine without a rule is not asked about it. */
export interface Sees {
  eslint: readonly string[];
  oxlint: readonly string[];
  graph: readonly string[];
}

/** One way to need another package that the spec forbids, beside the nearest one that it allows. */
export interface EdgeCase {
  /** What is tried, in words. */
  tries: string;
  /** What a drawing leaves out is completed as it should be, so each shows only what matters. */
  forbidden: Files;
  allowed: Files;
  /** Symbolic links of the forbidden tree, which no linter can tell from files. */
  links?: readonly string[];
  sees: Sees;
}

/** The linters run the same rules; the graph is not asked. */
export const byLinters = (...rules: string[]): Sees => ({ eslint: rules, oxlint: rules, graph: [] });

/** Only who knows more than one file can see it. */
export const byGraph = (...rules: string[]): Sees => ({ eslint: [], oxlint: [], graph: rules });

/** An import is seen by the linters, its line in the manifest by the graph. */
export const byBoth = (linted: string, graph: string): Sees => ({ eslint: [linted], oxlint: [linted], graph: [graph] });
