import type { Result } from '@acme/utils-result';
import { respondWithFailure, respondWithJson } from './respond.ts';
import type { Route } from './route.ts';

export interface CommandRoute<Code extends string> {
  method: Route['method'];
  path: string;
  /** The status of a success; 200 unless given. */
  status?: number;
  /** Runs the command; it parses the input itself. */
  run: (input: unknown) => Promise<Result<unknown, Code>>;
  /** The status of each way in which the command can fail; input that does not fit is always 400. */
  failures: Record<Exclude<NoInfer<Code>, 'invalid-input'>, number>;
}

/** A route that answers with what a command gives: its value as JSON, or its failure with a status of its own. */
export const commandRoute = <Code extends string>(definition: CommandRoute<Code>): Route => {
  const { method, path, status = 200, run } = definition;
  const statuses: Record<string, number> = { ...definition.failures, 'invalid-input': 400 };
  return {
    method,
    path,
    handle: async (input) => {
      const result = await run(input);
      return result.ok
        ? respondWithJson(status, result.value)
        : respondWithFailure(statuses[result.failure.code] ?? 500, result.failure);
    },
  };
};
