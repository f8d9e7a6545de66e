/** Packages by what they cost and need: all that the shape of a workspace is computed from. */
export interface CostGraph {
  names: readonly string[];
  /** Predicted cost of each package, in seconds of the reference machine. */
  seconds: readonly number[];
  /** For each package the indexes of those that have to be done before it. */
  needs: readonly (readonly number[])[];
}
