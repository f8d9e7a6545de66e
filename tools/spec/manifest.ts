import type { Failure, Outcome } from '@acme/tools-findings';
import { isManifest, listFlaws } from './judge-manifest.ts';

/** The part of a package.json that the tools read; all other fields are kept as they are. */
export interface Manifest {
  [field: string]: unknown;
  name: string;
  version?: string | undefined;
  private?: boolean | undefined;
  type?: string | undefined;
  scripts?: Record<string, string> | undefined;
  exports?: unknown;
  dependencies?: Record<string, string> | undefined;
  devDependencies?: Record<string, string> | undefined;
  peerDependencies?: Record<string, string> | undefined;
  optionalDependencies?: Record<string, string> | undefined;
}

/** Parses the text of the manifest at `file`, a path relative to the root that the failure names. */
export const parseManifest = (file: string, text: string): Outcome<Manifest> => {
  const fail = (reason: string): Outcome<Manifest> => ({ ok: false, failures: [unusable(file, reason)] });
  try {
    const given: unknown = JSON.parse(text);
    return isManifest(given) ? { ok: true, value: given } : fail(listFlaws(given).join('; '));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const unusable = (file: string, reason: string): Failure => ({
  code: 'manifest',
  message: `${file} is no usable manifest: ${reason.replaceAll(/\s+/g, ' ')}.`,
  hint: `Repair ${file}; it needs at least a name.`,
});
