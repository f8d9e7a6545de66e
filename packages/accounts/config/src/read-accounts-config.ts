import { parseWithSchema } from '@acme/utils-parse-with-schema';
import type { Result } from '@acme/utils-result';
import { z } from 'zod';

const EnvironmentSchema = z.object({
  ACCOUNTS_DATABASE: z.string().min(1, 'must name a file, or be :memory:').default('.data/accounts.sqlite'),
});

const AccountsConfigSchema = EnvironmentSchema.transform((environment) => ({
  /** The SQLite file, relative to the working directory, or `:memory:`. */
  database: environment.ACCOUNTS_DATABASE,
}));
export type AccountsConfig = z.infer<typeof AccountsConfigSchema>;

/** The settings that `environment` asks for; a failure names the variable at fault. */
export const readAccountsConfig = (
  environment: Record<string, string | undefined> = process.env,
): Promise<Result<AccountsConfig, 'invalid-input'>> => parseWithSchema(AccountsConfigSchema, environment);
