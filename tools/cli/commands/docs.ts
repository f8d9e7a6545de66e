import { type Audience, type Outcome, renderFindings } from '@acme/tools-findings';
import { judgeArguments } from '../judge-arguments.ts';

/** What to print, and the exit code. */
interface Printed {
  text: string;
  code: number;
}

/** Judges what is written in the workspace at `root` (absolute), or writes what is generated of it. */
export const docs = async (
  root: string,
  { write, json }: { write: boolean; json: boolean },
  audience: Audience,
): Promise<Outcome<Printed>> => {
  // It brings a parser along, which no other command needs in this process.
  const { lintDocs, writeDocs } = await import('@acme/tools-docs-lint');
  if (write) {
    const written = await writeDocs(root);
    if (!written.ok) return written;
    const files = written.value.map((file) => `wrote ${file}\n`).join('');
    return { ok: true, value: { text: files || 'every generated section is as it should be\n', code: 0 } };
  }
  const judged = await lintDocs(root, judgeArguments);
  if (json) return { ok: true, value: { text: `${JSON.stringify(judged)}\n`, code: 0 } };
  if (!judged.ok) return judged;
  const { findings, files } = judged.value;
  const lines = [...renderFindings(findings, audience), `docs: ${findings.length} findings in ${files} pages`, ''];
  return {
    ok: true,
    value: { text: lines.join('\n'), code: findings.some(({ severity }) => severity === 'error') ? 1 : 0 },
  };
};
