import { runGit } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import { measureTests } from '@acme/tools-mutants';
import type { HarnessSpec } from '@acme/tools-spec';
import { listSubjects } from './list-subjects.ts';
import { readScores, type Scores } from './read-scores.ts';

/** The grades of one commit, and of some before it. */
export interface Quality {
  now: Scores;
  /** Nearest first, judged by the same steps. */
  before: readonly Scores[];
}

/** How many commits back on the first parents' line the trend looks. */
const BACK = [25, 50, 100, 200];

/**
 * Grades `commit` of the repository at `root` (absolute). A commit that today's tools cannot read is left out of the trend,
 * which knows nothing of what tests notice: that takes minutes for each commit. `tell` is told how far it is.
 */
export const readQuality = async (
  root: string,
  spec: HarnessSpec,
  commit: string,
  tell: (line: string) => void,
): Promise<Outcome<Quality>> => {
  const subjects = await listSubjects(root, spec, commit);
  if (!subjects.ok) return subjects;
  const measured = await measureTests(root, commit, subjects.value, tell);
  if (!measured.ok) return measured;
  const now = await readScores(root, spec, commit, measured.value);
  if (!now.ok) return now;
  const log = runGit(root, ['rev-list', '--first-parent', `--max-count=${Math.max(...BACK) + 1}`, commit]);
  const commits = log?.toString('utf8').split('\n') ?? [];
  const before: Scores[] = [];
  for (const at of BACK.map((back) => commits[back]).filter((each) => each !== undefined && each !== '')) {
    const scores = at === undefined ? undefined : await readScores(root, spec, at, new Map());
    if (scores?.ok) before.push(scores.value);
  }
  return { ok: true, value: { now: now.value, before } };
};
