import { type Audience, type Outcome, renderFindings } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { readChanges } from '../check/read-changes.ts';

/** What to print, and the exit code. */
interface Printed {
  text: string;
  code: number;
}

/** Writes the grades of the workspace at `root` (absolute), or computes those that are written once more and compares.
 * `tell` is told how far it is: tests are run. */
export const quality = async (
  root: string,
  spec: HarnessSpec,
  { write }: { write: boolean },
  audience: Audience,
  tell: (line: string) => void,
): Promise<Outcome<Printed>> => {
  const { checkQuality, writeQuality } = await import('@acme/tools-quality');
  if (write) {
    const written = await writeQuality(root, spec, (await readChanges(root)).main, tell);
    if (!written.ok) return written;
    const files = written.value.map((file) => `wrote ${file}\n`).join('');
    return { ok: true, value: { text: files || 'every grade is as it should be\n', code: 0 } };
  }
  const judged = await checkQuality(root, spec, tell);
  if (!judged.ok) return judged;
  const lines = [...renderFindings(judged.value, audience), `quality: ${judged.value.length} findings`, ''];
  const code = judged.value.some(({ severity }) => severity === 'error') ? 1 : 0;
  return { ok: true, value: { text: lines.join('\n'), code } };
};
