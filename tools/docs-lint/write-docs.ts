import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { readDocs } from './read-docs.ts';
import { planDocs } from './sections/plan-docs.ts';

/** Writes every generated section and copy in the workspace at `root` (absolute); gives the files that changed. */
export const writeDocs = async (root: string): Promise<Outcome<string[]>> => {
  const docs = await readDocs(root, () => undefined);
  if (!docs.ok) return docs;
  const { written, removed } = planDocs(docs.value);
  try {
    for (const [file, text] of written) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    for (const file of removed) rmSync(join(root, file));
  } catch (error) {
    const message = `A page cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, failures: [{ code: 'write-failed', message, hint: 'Make the folder writable.' }] };
  }
  return { ok: true, value: [...written.keys(), ...removed] };
};
