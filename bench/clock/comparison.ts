/** One comparison of two trees, as it is kept until all are done. */
export interface Comparison {
  /** Two trees that are equal, or one with the slow test. */
  kind: 'equal' | 'slower';
  /** `none` where a check was red, such as one with a test that did not end in its time; it is then made again. */
  verdict: 'slower' | 'fine' | 'open' | 'none';
  pairs: number;
  /** Of CPU time, and of time. */
  factor: number;
  wallFactor: number;
  /** CPU-seconds of all runs of the tree that is not changed. */
  cpuSeconds: number[];
  /** What the comparison took. */
  seconds: number;
  /** Cores that others kept busy meanwhile, the load included. */
  besideCores: number;
}
