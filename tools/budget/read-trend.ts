import type { Failure } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { openMemory } from './facts/open-memory.ts';
import { runGit } from './facts/run-git.ts';
import { type Metrics, metricsOf, sampleOf } from './judge/metrics.ts';
import type { Coefficients } from './model/coefficients.ts';
import { predictCosts } from './model/predict-costs.ts';
import { readCommitTree } from './read-commit.ts';

/** One commit of the main branch, by the model of today: what moves is the tree, never the yardstick. */
export interface TrendPoint {
  commit: string;
  /** `YYYY-MM-DD`. */
  day: string;
  subject: string;
  packages: number;
  metrics: Metrics;
}

export interface Trend {
  /** What was followed, for people. */
  branch: string;
  /** The oldest first. */
  points: TrendPoint[];
  /** Why it is shorter than it was asked to be. */
  notes: string[];
}

/**
 * What the last `most` commits of `main` cost, along first parents, read from git's objects without a checkout. Without a main
 * branch those of HEAD. What cannot be read is left out, and noted.
 */
export const readTrend = async (
  root: string,
  spec: HarnessSpec,
  model: Coefficients,
  { main, most }: { main: string | undefined; most: number },
): Promise<Trend> => {
  const branch = main ?? 'HEAD';
  // What stands for another name, such as origin/HEAD, is called by that.
  const name = runGit(root, ['rev-parse', '--abbrev-ref', branch])?.toString('utf8').trim() || branch;
  const listed = runGit(root, ['log', '--first-parent', `-n${most}`, '--format=%H%x09%cs%x09%s', branch, '--']);
  const lines = listed?.toString('utf8').split('\n').filter(Boolean).toReversed() ?? [];
  const memory = openMemory(root);
  const points: TrendPoint[] = [];
  const failures: Failure[] = [];
  for (const line of lines) {
    const [commit = '', day = '', ...subject] = line.split('\t');
    const tree = await readCommitTree(root, spec, commit, memory);
    if (!tree.ok) {
      failures.push(...tree.failures.slice(0, 1));
      continue;
    }
    const { packages } = tree.value.snapshot;
    const metrics = metricsOf(predictCosts(packages, model), sampleOf(packages.length));
    points.push({ commit, day, subject: subject.join(' '), packages: packages.length, metrics });
  }
  memory.keep();
  const isShort = points.length < most;
  return { branch: name, points, notes: isShort ? listReasons(root, main, lines.length, failures) : [] };
};

const listReasons = (root: string, main: string | undefined, commits: number, failures: Failure[]): string[] => [
  ...(main === undefined && commits > 0 ? ['There is no main branch here, so this is the history of HEAD.'] : []),
  ...(commits === 0 ? ['There is no commit to follow yet.'] : []),
  ...(runGit(root, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim() === 'true'
    ? [`This clone is shallow and holds ${commits} of the commits; git fetch --unshallow brings the others.`]
    : []),
  ...(failures.length > 0
    ? [`${failures.length} of ${commits} commits cannot be read and are left out: ${failures[0]?.message ?? ''}`]
    : []),
];
