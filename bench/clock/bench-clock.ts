import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeMachine } from '../describe-machine.ts';
import { environmentOf } from '../measure/environment-of.ts';
import { succeed } from '../run-program.ts';
import { median } from '../summarize.ts';
import type { Comparison } from './comparison.ts';
import { cutWorkspace } from './cut-workspace.ts';
import { countRounds, plantSlowTest } from './plant-slow-test.ts';
import { renderComparisons } from './render-comparisons.ts';
import { startLoad } from './start-load.ts';

type Outcome<Value> = { ok: true; value: Value } | { ok: false; failures: { message: string }[] };

interface Check {
  wallSeconds: number;
  cpuSeconds: number | undefined;
  besideCores: number | undefined;
}
type Measure = (root: string) => Promise<Outcome<Check>>;

/** The parts of the created repository's own clock that are driven here. */
interface Clock {
  measureAside: (home: string, root: string, limitMs: number) => Promise<Outcome<Check>>;
  compareTrees: (
    roots: { base: string; now: string },
    measure: Measure,
  ) => Promise<
    Outcome<{
      weighed: {
        verdict: Comparison['verdict'];
        pairs: number;
        wall: { factor: number };
        cpu: { factor: number } | undefined;
      };
      pairs: { base: Check; now: Check }[];
    }>
  >;
}

const SLOWDOWN = 0.15;
const LIMIT_MS = 10 * 60_000;

/** So many comparisons may end without a verdict, and are made again. */
const FAILURES = 5;

/** So many pairs of checks say what the slow test adds. */
const CALIBRATIONS = 7;

/**
 * Compares trees of a small workspace `count` times with themselves and `count` times with one that is slower, under load, by
 * the clock of the repository that `bin` creates. What is kept in `home` is not done again. Gives a table in Markdown.
 */
export const benchClock = async (
  bin: string,
  { count, home, tell }: { count: number; home: string; tell: (line: string) => void },
): Promise<string> => {
  const desk = join(home, 'desk');
  const trees = { base: join(home, 'base'), equal: join(home, 'equal'), slower: join(home, 'slower') };
  const notes = join(home, 'comparisons.jsonl');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(desk, 'node_modules'))) {
    rmSync(desk, { recursive: true, force: true });
    await succeed(bin, [desk, '--name', 'acme-desk', '--yes', '--no-install'], home);
    await succeed('npm', ['run', '--silent', 'setup'], desk);
  }
  const load = async (path: string) => import(pathToFileURL(join(desk, path)).href);
  const { measureAside }: Pick<Clock, 'measureAside'> = await load('tools/cli/clock/measure-aside.ts');
  const { compareTrees }: Pick<Clock, 'compareTrees'> = await load('tools/cli/clock/compare-trees.ts');
  Object.assign(process.env, environmentOf(desk));
  const measure: Measure = (root) => measureAside(desk, root, LIMIT_MS);
  const endLoad = startLoad();
  try {
    if (!existsSync(notes)) {
      await cutWorkspace(desk, trees.base);
      plantSlowTest(trees.base, 1);
      for (const tree of [trees.equal, trees.slower]) copyTree(trees.base, tree);
      tell(await plant(trees, measure));
      writeFileSync(notes, '');
    }
    for (;;) {
      const done = readNotes(notes);
      const kind = pickNext(done, count);
      if (!kind) break;
      if (done.filter(({ verdict }) => verdict === 'none').length > FAILURES)
        throw new Error('Too many comparisons had no verdict.');
      const comparison = await compare(kind, trees, { measure, compareTrees, tell });
      appendFileSync(notes, `${JSON.stringify(comparison)}\n`);
      tell(describe(comparison, readNotes(notes)));
    }
  } finally {
    endLoad();
  }
  return `\`pnpm bench clock --runs ${count}\`, under load from another process: ${describeMachine()}.\n\n${renderComparisons(readNotes(notes))}`;
};

/**
 * Makes one of the trees slower, by what the others take under the load that there is. What one process alone takes for the
 * test is a first guess; what it adds beside another check is what counts.
 */
const plant = async (trees: { base: string; slower: string }, measure: Measure): Promise<string> => {
  const cpuOf = async (tree: string): Promise<number> => valueOf(await measure(tree)).cpuSeconds ?? Number.NaN;
  const guess = await countRounds(SLOWDOWN * (await cpuOf(trees.base)));
  plantSlowTest(trees.slower, guess);
  const ratios: number[] = [];
  for (let run = 0; run < CALIBRATIONS; run += 1) {
    const [base, slower] = await Promise.all([cpuOf(trees.base), cpuOf(trees.slower)]);
    ratios.push(slower / base);
  }
  const rounds = Math.round((guess * SLOWDOWN) / (median(ratios) - 1));
  plantSlowTest(trees.slower, rounds);
  return `${guess} rounds made it ${median(ratios).toFixed(3)} times as slow; planted ${rounds}`;
};

const compare = async (
  kind: Comparison['kind'],
  trees: Record<'base' | Comparison['kind'], string>,
  tools: Pick<Clock, 'compareTrees'> & { measure: Measure; tell: (line: string) => void },
): Promise<Comparison> => {
  const started = performance.now();
  const compared = await tools.compareTrees({ base: trees.base, now: trees[kind] }, tools.measure);
  const seconds = (performance.now() - started) / 1000;
  if (!compared.ok) {
    tools.tell(compared.failures.map(({ message }) => message).join(' '));
    return { kind, verdict: 'none', pairs: 0, factor: 0, wallFactor: 0, cpuSeconds: [], seconds, besideCores: 0 };
  }
  const { weighed, pairs } = compared.value;
  const checks = pairs.flatMap(({ base, now }) => [base, now]);
  return {
    kind,
    verdict: weighed.verdict,
    pairs: weighed.pairs,
    factor: weighed.cpu?.factor ?? Number.NaN,
    wallFactor: weighed.wall.factor,
    cpuSeconds: pairs.map(({ base }) => base.cpuSeconds ?? Number.NaN),
    seconds,
    besideCores: median(checks.map(({ besideCores = 0 }) => besideCores)),
  };
};

/** The kind of which more is left, so that a busy hour does not fall on one of them; undefined where nothing is. */
const pickNext = (tried: readonly Comparison[], count: number): Comparison['kind'] | undefined => {
  const done = tried.filter(({ verdict }) => verdict !== 'none');
  const left = (each: Comparison['kind']): number => count - done.filter(({ kind }) => kind === each).length;
  if (Math.max(left('equal'), left('slower')) <= 0) return undefined;
  return left('slower') > left('equal') ? 'slower' : 'equal';
};

const describe = ({ kind, verdict, pairs, factor, seconds }: Comparison, all: readonly Comparison[]): string =>
  `${all.length}. ${kind}: ${verdict}, ${factor.toFixed(3)} by ${pairs} pairs in ${seconds.toFixed(0)} s`;

/** With the links as they are: they lead to what both share, or to the copy. */
const copyTree = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
};

const readNotes = (file: string): Comparison[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.failures.map(({ message }) => message).join(' '));
};
