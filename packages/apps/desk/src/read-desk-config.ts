import { parseWithSchema } from '@acme/utils-parse-with-schema';
import type { Result } from '@acme/utils-result';
import { z } from 'zod';

const PORT_RULE = 'must be a port number: 0 to 65535';

const EnvironmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .pipe(z.number().max(65_535, PORT_RULE))
    .default(4600),
  FEATURE_FLAGS: z.string().default(''),
});

const DeskConfigSchema = EnvironmentSchema.transform((environment) => ({
  /** 0 stands for any port that is free. */
  port: environment.PORT,
  /** The names of the features that are on. */
  flags: environment.FEATURE_FLAGS.split(',')
    .map((flag) => flag.trim())
    .filter(Boolean),
}));
export type DeskConfig = z.infer<typeof DeskConfigSchema>;

/** The settings that `environment` asks for; a failure names the variable at fault. */
export const readDeskConfig = (
  environment: Record<string, string | undefined>,
): Promise<Result<DeskConfig, 'invalid-input'>> => parseWithSchema(DeskConfigSchema, environment);
