import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { applyWaivers, readLedger } from '@acme/tools-waivers';
import { readLastFindings } from '../check/read-last-findings.ts';
import { readText } from '../check/read-text.ts';

/** One repair may be what the next one needs: a specifier, then its line in the manifest, then the references, a few at a time. */
const ROUNDS = 30;

/**
 * Repairs what needs no judgement in the workspace at `root` (absolute): of the linters what the last check found, of the
 * graph what its rules find now. What a live waiver covers stays as it is. Says one line for each repair. A dry run writes
 * nothing, and so sees one round only.
 */
export const fix = async (
  root: string,
  spec: HarnessSpec,
  { dryRun }: { dryRun: boolean },
): Promise<Outcome<string>> => {
  // They bring the parser along, which no other command needs in this process.
  const { repairAll } = await import('@acme/tools-fixes');
  const { runGraphRules } = await import('@acme/tools-graph-rules');
  const { live } = readLedger(root, spec);
  const done: string[] = [];
  const last = readLastFindings(root).filter(({ docs }) => docs.startsWith('tools/eslint-rules/'));
  for (let round = 0; round < ROUNDS; round += 1) {
    const graph = await runGraphRules(root);
    if (!graph.ok) return graph;
    const findings: Finding[] = [...(round === 0 ? last : []), ...graph.value.findings];
    const { open } = applyWaivers(spec, live, findings);
    const { texts, repairs } = repairAll(open, (file) => readText(root, file), spec);
    done.push(...repairs.map(({ file, said }) => `${dryRun ? 'would have ' : ''}${said} in ${file}\n`));
    if (!dryRun) for (const [file, text] of texts) write(join(root, file), text);
    if (dryRun || repairs.length === 0) break;
  }
  const files = done.join('');
  if (files === '') return { ok: true, value: NOTHING };
  const install = /package\.json$/m.test(files) && !dryRun ? 'pnpm install && ' : '';
  return { ok: true, value: `${files}Next: ${dryRun ? 'pnpm harness fix' : `${install}pnpm harness check`}\n` };
};

const NOTHING =
  'nothing to fix: what the last check found needs judgement, or was found before the files changed\nNext: pnpm harness check\n';

/** The whole text or none of it. */
const write = (path: string, text: string): void => {
  const draft = `${path}.harness-fix`;
  try {
    writeFileSync(draft, text, { mode: statSync(path).mode });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
};
