import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, Finding } from '@acme/tools-findings';
import { findDirectives, mayHoldDirectives } from '../linting/find-directives.ts';
import { findUnlinted } from '../linting/find-unlinted.ts';
import { lintUnsilenced } from '../linting/lint-unsilenced.ts';
import { listSources } from '../linting/list-sources.ts';
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
  const silencing = await readSilencing(root, sources.files);
  const plain = await runOxlint(root, root, paths);
  if (!plain.ok) return plain;
  const isWhole = plain.files === sources.files.length && !sources.hasLinks;
  const unlinted = isWhole ? [] : findUnlinted(sources, await listLinted(root, paths));
  if (silencing.texts.size === 0) return { ok: true, findings: [...plain.findings, ...unlinted], files: [], tests: [] };

  const unsilenced = await lintUnsilenced(root, silencing.texts);
  if (!unsilenced.ok) return unsilenced;
  const findings = mergeFindings([...plain.findings, ...unsilenced.findings], silencing.findings);
  return { ok: true, findings: [...findings, ...unlinted], files: [], tests: [] };
};

const SUPPRESSED: Failure = {
  code: 'lint-suppressed',
  message: `${SUPPRESSIONS} silences findings without a waiver, so oxlint was not run.`,
  hint: `Delete ${SUPPRESSIONS}; waive what has to stay with 'pnpm harness waive'.`,
};

/** The texts by file that hold comments to silence a linter, or that cannot be parsed and may, and a finding for each comment. */
const readSilencing = async (
  root: string,
  files: readonly string[],
): Promise<{ texts: Map<string, string>; findings: Finding[] }> => {
  const read = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [index, file] of files.entries()) {
    const text = read[index] ?? '';
    if (!mayHoldDirectives(text)) continue;
    const found = findDirectives(file, text);
    if (found?.length !== 0) texts.set(file, text);
    findings.push(...(found ?? []));
  }
  return { texts, findings };
};

/** Each finding once; of a comment that a rule reports too, the rule's. */
const mergeFindings = (linted: readonly Finding[], comments: readonly Finding[]): Finding[] => {
  const lineOf = ({ rule, file, line }: Finding): string => JSON.stringify([rule, file, line]);
  const said = new Set(linted.map(lineOf));
  const once = new Map(linted.map((each) => [JSON.stringify([lineOf(each), each.column, each.what]), each]));
  return [...once.values(), ...comments.filter((each) => !said.has(lineOf(each)))];
};
