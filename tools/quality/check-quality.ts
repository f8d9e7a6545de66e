import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '@acme/tools-budget';
import type { Finding, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { expectedSections, SCORE } from './expected-sections.ts';
import { judgePages, qualityFinding } from './judge-pages.ts';
import { readQuality } from './read-quality.ts';
import { commitOf } from './render-score.ts';
import { findSection } from './section.ts';

/** Older grades are of another workspace; and who could choose the commit would choose the best one. */
const MOST_DAYS = 30;

/** What a page says that was never computed, such as that of a workspace that was just created. */
const NOT_YET = 'Not computed yet';

/**
 * Computes the grades of the commit that the page at `root` (absolute) names once more, and compares. It fails where the
 * clone does not reach that commit.
 */
export const checkQuality = async (
  root: string,
  spec: HarnessSpec,
  tell: (line: string) => void = () => undefined,
): Promise<Outcome<Finding[]>> => {
  const { file } = SCORE;
  const page = readPage(root, file);
  const section = findSection(page ?? '', SCORE.section)?.text ?? '';
  if (section.startsWith(NOT_YET)) return found(file, 'no grade was ever computed.', 'warning');
  const commit = commitOf(section);
  if (commit === undefined) return found(file, 'the page names no commit, so its grades are of nothing.');
  if (runGit(root, ['merge-base', '--is-ancestor', commit, 'HEAD']) === undefined) {
    if (ask(root, ['rev-parse', '--is-shallow-repository']) === 'true') return SHALLOW;
    return found(file, `commit ${commit.slice(0, 10)} is not in this history, so its grades cannot be computed.`);
  }
  const age = (dayOf(root, 'HEAD') - dayOf(root, commit)) / 86_400_000;
  if (age > MOST_DAYS) return found(file, `the grades are ${age} days older than the code; ${MOST_DAYS} are allowed.`);
  const quality = await readQuality(root, spec, commit, tell);
  if (!quality.ok) return quality;
  const sections = expectedSections(spec, quality.value);
  return { ok: true, value: judgePages(sections.map((each) => ({ ...each, page: readPage(root, each.file) }))) };
};

const found = (file: string, what: string, severity?: Finding['severity']): Outcome<Finding[]> => ({
  ok: true,
  value: [qualityFinding(file, 1, what, severity)],
});

const SHALLOW: Outcome<Finding[]> = {
  ok: false,
  failures: [
    {
      code: 'quality-shallow',
      message: 'This clone does not reach the commit that the grades are of.',
      hint: 'Fetch the history: git fetch --unshallow.',
    },
  ],
};

const readPage = (root: string, file: string): string | undefined => {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

const ask = (root: string, args: string[]): string => runGit(root, args)?.toString('utf8').trim() ?? '';

const dayOf = (root: string, commit: string): number => Date.parse(ask(root, ['log', '-1', '--format=%cs', commit]));
