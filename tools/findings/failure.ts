/** An expected failure of a tool itself: bad usage, a broken configuration, a missing program. Never thrown. */
export interface Failure {
  /** Stable kebab-case id. */
  code: string;
  /** One sentence: what is wrong, with the concrete names. */
  message: string;
  /** One sentence: what to do about it. */
  hint: string;
}

/** The two ends of an operation that can fail in an expected way. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failures: Failure[] };

export const renderFailure = (failure: Failure): string =>
  `error ${failure.code}: ${failure.message} Hint: ${failure.hint}`;
