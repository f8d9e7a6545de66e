import { parseWithSchema } from '@acme/utils-parse-with-schema';
import type { Result } from '@acme/utils-result';
import { z } from 'zod';

const EnvironmentSchema = z.object({
  TICKETS_DATABASE: z.string().min(1, 'must name a file, or be :memory:').default('.data/tickets.sqlite'),
});

const TicketsConfigSchema = EnvironmentSchema.transform((environment) => ({
  /** The SQLite file, relative to the working directory, or `:memory:`. */
  database: environment.TICKETS_DATABASE,
}));
export type TicketsConfig = z.infer<typeof TicketsConfigSchema>;

/** The settings that `environment` asks for; a failure names the variable at fault. */
export const readTicketsConfig = (
  environment: Record<string, string | undefined> = process.env,
): Promise<Result<TicketsConfig, 'invalid-input'>> => parseWithSchema(TicketsConfigSchema, environment);
