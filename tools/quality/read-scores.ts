import { predictCosts, readCommit, runGit, totalOf } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import type { TestsMeasured } from '@acme/tools-mutants';
import { type HarnessSpec, placeNamed } from '@acme/tools-spec';
import { parseWaiver, WAIVER_FOLDER } from '@acme/tools-waivers';
import { type Judged, judgePackage } from './judge-package.ts';
import { measurePackage } from './measure-package.ts';
import { parseLog } from './parse-log.ts';
import { readReviewed } from './reviewed-page.ts';
import { SOURCE, TEST } from './source-files.ts';

/** Every package of a commit but those that stand alone, by folder. */
export interface Scores {
  commit: string;
  /** Of the commit, `YYYY-MM-DD`. */
  day: string;
  judged: readonly Judged[];
}

const CHURN_DAYS = 30;

/** Grades the packages of `commit` in the repository at `root` (absolute), by what git has of it, and what its `tests` notice, by folder. */
export const readScores = async (
  root: string,
  spec: HarnessSpec,
  commit: string,
  tests: ReadonlyMap<string, TestsMeasured>,
): Promise<Outcome<Scores>> => {
  const state = await readCommit(root, spec, commit);
  if (!state.ok) return state;
  const { source, snapshot, spec: own, model } = state.value;
  const day = ask(root, ['log', '-1', '--format=%cs', commit]);
  const read = (isWanted: (path: string) => boolean): [string, string][] => {
    const blobs = source.blobs.filter(({ path }) => isWanted(path));
    const texts = source.read(blobs);
    return blobs.map(({ path, id }) => [path, texts.get(id) ?? '']);
  };
  const testTexts = new Map(read((path) => TEST.test(path)));
  const pages = read((path) => path.endsWith('.md')).flatMap(([, text]) => readReviewed(text) ?? []);
  const churnSince = daysBefore(day, CHURN_DAYS);
  const [oldest = churnSince] = [...pages.map(({ reviewed }) => reviewed), churnSince].toSorted();
  const evidence = {
    files: [...snapshot.tree.facts]
      .filter(([path]) => SOURCE.test(path))
      .map(([path, { lines }]) => ({ path, lines, tests: countTests(testTexts.get(path)) })),
    surfaces: new Map(read((path) => path.endsWith('/surface.txt'))),
    waived: read((path) => path.startsWith(`${WAIVER_FOLDER}/`)).flatMap(([file, text]) => {
      const parsed = parseWaiver(file, text);
      if (!parsed.ok || parsed.waiver.expires < day) return [];
      const { target } = parsed.waiver;
      return [target.kind === 'path' ? target.path : (placeNamed(own, target.from)?.dir ?? target.from)];
    }),
    pages,
    changes: readChanges(root, commit, oldest),
    churnSince,
  };
  const costs = predictCosts(snapshot.packages, model).byPackage;
  const judged = snapshot.packages
    .filter(({ kind }) => kind !== 'standalone')
    .map(({ name, dir, owner, kind }) => {
      const cost = costs.get(name);
      const budgetShare = (cost ? totalOf(cost) : 0) / own.budget.shape.packageSeconds;
      const signals = measurePackage({ dir, owner, kind, budgetShare, measured: tests.get(dir) }, evidence);
      return judgePackage(signals, spec.quality.steps);
    });
  return { ok: true, value: { commit, day, judged } };
};

const ask = (root: string, args: string[]): string => runGit(root, args)?.toString('utf8').trim() ?? '';

/** Tests are named where they are called; one that is switched off is no test. */
const countTests = (text: string | undefined): number | undefined =>
  text?.match(/^\s*(?:test|it)\(/gm)?.length ?? (text === undefined ? undefined : 0);

const readChanges = (root: string, commit: string, since: string): ReturnType<typeof parseLog> => {
  // A day earlier, for git reads it in the time zone of this machine.
  const range = [`--since=${daysBefore(since, 1)}T00:00:00`, '--no-merges', '--no-renames', '--relative', '--numstat'];
  return parseLog(ask(root, ['log', ...range, '--format=commit %cs %p', commit, '--', '.']));
};

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
