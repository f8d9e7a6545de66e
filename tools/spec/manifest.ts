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
