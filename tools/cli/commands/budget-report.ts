import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { readHead } from '../check/read-changes.ts';
import { payWaivers } from '../check/pay-waivers.ts';

const FILE = '.nx/harness/budget.html';
/** Commits of the trend. */
const FOLLOWED = 40;

/**
 * Writes the page of the build budget to `out`, relative to `from`, or to its own place. It judges nothing: what it cannot say
 * is a note on it. It fails where the tree cannot be read at all, with the page that says so written, and where nothing can be written.
 */
export const budgetReport = async (
  root: string,
  from: string,
  spec: HarnessSpec,
  { out, main }: { out: string | undefined; main: string | undefined },
): Promise<Outcome<{ text: string; exitCode: 0 }>> => {
  const { readBudget, readCurrent, readTrend } = await import('@acme/tools-budget');
  const { composeReport, renderReport } = await import('@acme/tools-report');
  const current = readCurrent(root, spec);
  const read = await readBudget(root, spec, { main });
  const judged: typeof read = read.ok ? { ok: true, value: payWaivers(root, spec, read.value) } : read;
  const trend = current.ok
    ? await readTrend(root, spec, current.value.model, { main, most: FOLLOWED })
    : { branch: main ?? 'HEAD', points: [], notes: [] };
  const report = composeReport(spec, { commit: readHead(root), current, judged, trend });
  const file = out === undefined ? join(root, FILE) : resolve(from, out);
  const problem = writeWhole(file, renderReport(report), out === undefined);
  if (problem) return { ok: false, failures: [problem] };
  if (!current.ok) return current;
  const notes = [...report.failures.map(({ message, hint }) => `${message} ${hint}`), ...trend.notes];
  const shown = relative(from, file) || file;
  const said = `wrote ${shown}: ${report.packages.length} packages, ${trend.points.length} commits of ${trend.branch}\n`;
  return { ok: true, value: { text: said + notes.map((note) => `NOTE ${note}\n`).join(''), exitCode: 0 } };
};

/** Beside and renamed: who looks at the page while it is written sees the old one or the new one. */
const writeWhole = (file: string, text: string, isOwn: boolean): Failure | undefined => {
  const beside = `${file}.part`;
  try {
    if (isOwn) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const message = `'${file}' cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      code: 'report-out',
      message,
      hint: 'Name a file, with --out, in a folder that exists and that you may write to.',
    };
  }
};
