import type { Outcome } from '@acme/tools-findings';

/** Writes what each package of the workspace at `root` exports into its surface file, and says which files changed. */
export const writeSurface = async (root: string): Promise<Outcome<string>> => {
  // It brings the parser along, which no other command needs in this process.
  const { writeSurfaces } = await import('@acme/tools-graph-rules');
  const written = await writeSurfaces(root);
  if (!written.ok) return written;
  const files = written.value.map((file) => `wrote ${file}\n`).join('');
  return { ok: true, value: files || 'every surface.txt is as it should be\n' };
};
