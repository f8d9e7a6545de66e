/** An expected failure: bad usage, an unsuitable environment, a red check. Never a bug. */
export interface Failure {
  /** Stable kebab-case id. */
  code: string;
  /** One sentence: what is wrong, with the concrete names. */
  message: string;
  /** One sentence: what to do about it. */
  hint: string;
  /** The exit code: 1 the check found problems, 2 usage, 3 environment, 128 + n ended by signal n. */
  exit: number;
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const refuse = (code: string, message: string, hint: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { code, message, hint, exit: 2 },
});

export const renderFailure = ({ code, message, hint }: Failure): string => `error ${code}: ${message} Hint: ${hint}`;
