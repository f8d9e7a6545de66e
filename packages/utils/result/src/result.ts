/** One field that did not fit its schema. */
export interface Issue {
  /** Where the field is: keys and indexes joined by dots; empty for the whole value. */
  path: string;
  message: string;
}

/** An expected failure: part of what an operation can answer, never thrown. */
export interface Failure<Code extends string = string> {
  /** Stable, kebab-case. */
  code: Code;
  /** One sentence for the person who asked. */
  message: string;
  /** The fields at fault, when the input was. */
  issues?: Issue[];
}

/** The two ends of an operation that can fail in an expected way; the codes say in which ways. */
export type Result<Value, Code extends string = never> =
  | { ok: true; value: Value }
  | { ok: false; failure: Failure<Code> };

/** The codes with which an operation of this outcome can fail. */
export type FailureCode<Outcome> = Outcome extends { ok: false; failure: Failure<infer Code> } ? Code : never;

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  message: string,
  issues?: Issue[],
): { ok: false; failure: Failure<Code> } => ({ ok: false, failure: { code, message, ...(issues && { issues }) } });
