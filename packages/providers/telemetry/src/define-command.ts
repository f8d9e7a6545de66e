import type { StandardSchemaV1 } from '@standard-schema/spec';
import { parseWithSchema } from '@acme/utils-parse-with-schema';
import type { Result } from '@acme/utils-result';
import { observeRun } from './observe-run.ts';

/** One operation of a service. However it is called, it leaves a span, a duration and a log event. */
export interface Command<Outcome extends Result<unknown, string>, Dependencies> {
  /** Constant and dotted: `tickets.open`. */
  readonly name: string;
  /**
   * Parses `input` and runs the operation. Input that does not fit the schema is an `invalid-input` failure with the
   * fields at fault, and the operation does not run. Rejects only with a bug.
   */
  readonly run: (input: unknown, dependencies: Dependencies) => Promise<Outcome | Result<never, 'invalid-input'>>;
}

export interface CommandDefinition<Input, Outcome extends Result<unknown, string>, Dependencies> {
  name: string;
  /** Any Standard Schema, such as zod's. */
  input: StandardSchemaV1<unknown, Input>;
  /** Gets the parsed input. What can go wrong as expected is returned with `fail`; what is thrown is a bug. */
  run: (input: Input, dependencies: Dependencies) => Outcome | Promise<Outcome>;
}

/** Defines an operation once, with its tracing, its metric and its log event built in. */
export const defineCommand = <Input, Outcome extends Result<unknown, string>, Dependencies = void>({
  name,
  input: schema,
  run,
}: CommandDefinition<Input, Outcome, Dependencies>): Command<Outcome, Dependencies> => ({
  name,
  run: (input, dependencies) =>
    observeRun(name, async () => {
      const parsed = await parseWithSchema(schema, input);
      return parsed.ok ? run(parsed.value, dependencies) : parsed;
    }),
});
