import type { Failure, Outcome } from '@acme/tools-findings';
import { z } from 'zod';

const DependenciesSchema = z.record(z.string(), z.string()).optional();

/** The part of a package.json that the tools read; all other fields are kept as they are. */
export const ManifestSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string().optional(),
  private: z.boolean().optional(),
  type: z.string().optional(),
  scripts: z.record(z.string(), z.string()).optional(),
  exports: z.unknown().optional(),
  dependencies: DependenciesSchema,
  devDependencies: DependenciesSchema,
  peerDependencies: DependenciesSchema,
  optionalDependencies: DependenciesSchema,
});

export type Manifest = z.infer<typeof ManifestSchema>;

/** Parses the text of the manifest at `file`, a path relative to the root that the failure names. */
export const parseManifest = (file: string, text: string): Outcome<Manifest> => {
  const fail = (reason: string): Outcome<Manifest> => ({ ok: false, failures: [unusable(file, reason)] });
  try {
    const parsed = ManifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, value: parsed.data };
    return fail(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const unusable = (file: string, reason: string): Failure => ({
  code: 'manifest',
  message: `${file} is no usable manifest: ${reason.replaceAll(/\s+/g, ' ')}.`,
  hint: `Repair ${file}; it needs at least a name.`,
});
