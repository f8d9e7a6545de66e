import type { FailureCode, Result } from '@acme/utils-result';
import { respondWithFailure, respondWithJson } from './respond.ts';
import type { Route } from './route.ts';

export interface CommandRoute<Outcome extends Result<unknown, string>> {
  method: Route['method'];
  path: string;
  /** The status of a success; 200 unless given. */
  status?: number;
  /** Runs the command; it parses the input itself. */
  run: (input: unknown) => Promise<Outcome>;
  /** The status of each way in which the command can fail; input that does not fit is always 400. */
  failures: Record<Exclude<FailureCode<Outcome>, 'invalid-input'>, number>;
}

/** A route that answers with what a command gives: its value as JSON, or its failure with a status of its own. */
export const commandRoute = <Outcome extends Result<unknown, string>>(definition: CommandRoute<Outcome>): Route => {
  const { method, path, status = 200, run } = definition;
  const statuses: Record<string, number> = { ...definition.failures, 'invalid-input': 400 };
  return {
    method,
    path,
    handle: async (input) => {
      const outcome = await run(input);
      return outcome.ok
        ? respondWithJson(status, outcome.value)
        : respondWithFailure(statuses[outcome.failure.code] ?? 500, outcome.failure);
    },
  };
};
