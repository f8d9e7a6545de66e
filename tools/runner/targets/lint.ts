import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure, Finding } from '@acme/tools-findings';
import { findUndecodable } from '../linting/find-undecodable.ts';
import { findUnlinted } from '../linting/find-unlinted.ts';
import { lintUnsilenced } from '../linting/lint-unsilenced.ts';
import { listSources } from '../linting/list-sources.ts';
import { holdsDirectives, maskDirectives } from '../linting/mask-directives.ts';
import { listLinted, runOxlint } from '../linting/run-oxlint.ts';
import type { RunTarget } from './target-run.ts';

/** Its list of findings to be silent about; any run in this folder obeys it. */
const SUPPRESSIONS = 'oxlint-suppressions.json';

/**
 * One oxlint over all packages: its own rules and, as a JS plugin, ours. Nothing in a package can silence it: no
 * configuration of its own, no ignore file, no comment. A second run reads what comments would have hidden.
 */
export const runLint: RunTarget = async ({ root, packages }) => {
  if (existsSync(join(root, SUPPRESSIONS))) return { ok: false, crash: SUPPRESSED };
  const paths = packages.map(({ dir }) => dir);
  const sources = listSources(root, packages);
  // One after the other: a system lets a process have only so many files open, and a large workspace has more.
  const read = sources.files.map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
  const silencing = pickSilencing(read);
  const plain = await runOxlint(root, root, paths);
  if (!plain.ok) return plain;
  const undecodable = read.flatMap(({ file, bytes }) => findUndecodable(file, bytes));
  const unread = new Set(undecodable.map(({ file }) => file));
  const said = plain.findings.filter(({ rule, file, line }) => rule !== 'syntax' || line || !unread.has(file));
  const own = [...said, ...undecodable];
  const isWhole = plain.files === sources.files.length && !sources.hasLinks;
  const unlinted = isWhole ? [] : findUnlinted(sources, await listLinted(root, paths));
  if (silencing.size === 0) return { ok: true, findings: [...own, ...unlinted], files: [], tests: [] };

  const unsilenced = await lintUnsilenced(root, silencing);
  if (!unsilenced.ok) return unsilenced;
  const findings = onlyOnce([...own, ...unsilenced.findings]);
  return { ok: true, findings: [...findings, ...unlinted], files: [], tests: [] };
};

const SUPPRESSED: Failure = {
  code: 'lint-suppressed',
  message: `${SUPPRESSIONS} silences findings without a waiver, so oxlint was not run.`,
  hint: `Delete ${SUPPRESSIONS}; waive what has to stay with 'pnpm harness waive'.`,
};

/** The texts by file that hold comments to silence a linter, or that cannot be parsed and may. */
const pickSilencing = (read: readonly { file: string; bytes: Buffer }[]): Map<string, string> =>
  new Map(
    read
      .map(({ file, bytes }): [string, string] => [file, bytes.toString('utf8')])
      .filter(([file, text]) => holdsDirectives(file, text)),
  );

/** What both runs found is one finding, though the second may quote a masked text. */
const onlyOnce = (findings: readonly Finding[]): Finding[] => {
  const keyOf = ({ rule, file, line, column, what }: Finding): string =>
    JSON.stringify([rule, file, line, column, maskDirectives(what)]);
  return [...new Map(findings.toReversed().map((each) => [keyOf(each), each])).values()].toReversed();
};
