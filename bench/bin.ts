import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRST_JUDGED, FRESH_HARMLESS, FRESH_SLOWDOWNS } from './budget/fresh-seeds.ts';
import { OTHER_KINDS, OTHER_KINDS_FIRST } from './budget/other-kinds.ts';
import { renderSeeds } from './budget/render-seeds.ts';
import { runSeeds } from './budget/run-seeds.ts';
import { HARMLESS, SLOWDOWNS } from './budget/seeds.ts';
import { benchClock } from './clock/bench-clock.ts';
import { benchCreate } from './create.ts';
import { describeMachine } from './describe-machine.ts';
import { drawChart } from './draw-chart.ts';
import { growWorkspace, type Size } from './grow/grow-workspace.ts';
import { installPacked } from './install-packed.ts';
import { parseCount } from './parse-count.ts';
import { benchPrecision } from './precision.ts';
import { benchPeers, CONTESTANTS } from './peers/bench-peers.ts';
import { describePeer, listBars, renderPeers } from './peers/render-peers.ts';
import { benchRot } from './rot/bench-rot.ts';
import { benchRules } from './rules/bench-rules.ts';
import { describeRun, renderRules } from './rules/render-rules.ts';
import { benchScale, type Grown } from './scale/bench-scale.ts';
import { judgeMinute } from './scale/judge-minute.ts';
import { describeFigure, renderScale } from './scale/render-scale.ts';
import { SCENARIOS } from './scale/scenarios.ts';
import { benchTokens } from './tokens.ts';
import { writeSection } from './write-section.ts';

const ROOT = dirname(import.meta.dirname);
const PAGE = join(ROOT, 'docs/benchmarks.md');
const CHART = join(ROOT, 'docs/benchmarks.svg');

const USAGE = `usage: pnpm bench create [--runs 3] [--write]
       pnpm bench rot [--write]
       pnpm bench tokens [--write]
       pnpm bench grow [--packages 500] [--lines 100k] --at <dir>
       pnpm bench scale [--packages 100,500] [--lines 100k,1m] [--runs 3] [--only cold,leaf]
                        [--fail-over <seconds>] [--keep <dir>] [--json] [--write]
       pnpm bench rules [--packages 500] [--lines 100k,1m] [--runs 3] [--keep <dir>] [--write]
       pnpm bench budget --at <dir> [--write]
       pnpm bench clock [--runs 20] [--keep <dir>] [--write]
       pnpm bench peers [--packages 500] [--lines 100k] [--runs 3] [--only ours,floor] [--sample <packages>]
                        [--keep <dir>] [--json] [--write]
       pnpm bench precision [--at <project>=<checkout>]… [--write]
`;

const OPTIONS = {
  at: { type: 'string', multiple: true },
  'fail-over': { type: 'string' },
  json: { type: 'boolean', default: false },
  keep: { type: 'string' },
  lines: { type: 'string', default: '100k' },
  only: { type: 'string' },
  packages: { type: 'string', default: '500' },
  runs: { type: 'string', default: '3' },
  sample: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const;

const parse = () => parseArgs({ allowPositionals: true, options: OPTIONS });
type Options = ReturnType<typeof parse>['values'];

const main = async (): Promise<void> => {
  const { values, positionals } = parse();
  const [name] = positionals;
  if (name === 'create') return print(name, await benchCreate(ROOT, Number(values.runs)), values.write);
  const [at] = values.at ?? [];
  if (name === 'grow' && at) return grow(values, at);
  if (name === 'precision') return print(name, await benchPrecision(ROOT, readFolders(values.at), tell), values.write);
  if (name === 'budget' && at) return budget(resolve(at), values.write);
  if (name === 'scale') return scale(values);
  if (name === 'rules') return rules(values);
  if (name === 'peers') return peers(values);
  if (name === 'clock') return clock(values);
  if (name === 'tokens') return print(name, await benchTokens(ROOT), values.write);
  if (name === 'rot') return print(name, await benchRot(ROOT), values.write);
  process.stderr.write(USAGE);
  process.exitCode = 2;
};

const print = (name: string, text: string, isWritten: boolean): void => {
  process.stdout.write(`${text}\n`);
  if (!isWritten) return;
  const page = existsSync(PAGE)
    ? readFileSync(PAGE, 'utf8')
    : '# Benchmarks\n\nEach table is written by the command above it.\n';
  writeFileSync(PAGE, writeSection(page, name, text));
};

/** Folders by name, of `name=folder`. */
const readFolders = (given: readonly string[] = []): Map<string, string> =>
  new Map(
    given.map((each) => {
      const [name = '', ...folder] = each.split('=');
      return [name, resolve(folder.join('='))];
    }),
  );

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const sizesOf = ({ packages, lines }: Options): Size[] =>
  packages
    .split(',')
    .flatMap((count) => lines.split(',').map((each) => ({ packages: parseCount(count), lines: parseCount(each) })));

/** Leaves a grown workspace at `at`: installed, formatted, committed. */
const grow = async (options: Options, at: string): Promise<void> => {
  const [size] = sizesOf(options);
  if (!size) return;
  await inTemporaryFolder(async (folder) => {
    mkdirSync(dirname(resolve(at)), { recursive: true });
    const grown = await growWorkspace(await installPacked(ROOT, folder), size, resolve(at));
    process.stdout.write(`${at}: ${grown.packages} packages, ${grown.lines} lines of TypeScript below packages\n`);
  });
};

/** Seeds slowdowns and harmless changes in the grown workspace at `at`, in memory, and shows what its budget says. */
const budget = async (at: string, isWritten: boolean): Promise<void> => {
  const tuned = { slow: await runSeeds(at, SLOWDOWNS), harmless: await runSeeds(at, HARMLESS) };
  const fresh = { slow: await runSeeds(at, FRESH_SLOWDOWNS), harmless: await runSeeds(at, FRESH_HARMLESS) };
  const other = { now: await runSeeds(at, OTHER_KINDS), first: OTHER_KINDS_FIRST };
  const table = renderSeeds(tuned, fresh, FIRST_JUDGED, other);
  const setting =
    'over a workspace grown to 500 packages with 100k lines, each ceiling at one and a half times of today';
  print('budget', `\`pnpm bench budget --at <dir>\`, ${setting}.\n\n${table}`, isWritten);
};

const scale = (options: Options): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const scenarios = SCENARIOS.filter((scenario) => isAsked(options, scenario));
    const workspaces = await growAll(folder, options);
    const runs = Number(options.runs);
    const figures = await benchScale(workspaces, scenarios, runs, (figure) => {
      process.stderr.write(`${describeFigure(figure)}\n`);
    });
    const command = `pnpm bench scale --packages ${options.packages} --lines ${options.lines} --runs ${runs}`;
    const text = `\`${command}\`, median (min–max) of ${runs}: ${describeMachine()}.\n\n${renderScale(figures)}`;
    print('scale', options.json ? JSON.stringify(figures) : text, options.write && !options.json);
    const limit = options['fail-over'];
    const problems = limit === undefined ? [] : judgeMinute(figures, limit);
    for (const problem of problems) tell(problem);
    if (problems.length > 0) process.exitCode = 1;
  });

const rules = (options: Options): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const runs = Number(options.runs);
    const figures = await benchRules(await growAll(folder, options), runs, (figure) => tell(describeRun(figure)));
    const command = `pnpm bench rules --packages ${options.packages} --lines ${options.lines} --runs ${runs}`;
    const text = `\`${command}\`, median (min–max) of ${runs}: ${describeMachine()}.\n\n${renderRules(figures)}`;
    print('rules', text, options.write);
  });

/** With `--keep`, a run that was ended goes on where it was. */
const clock = (options: Options): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const bin = await installPacked(ROOT, folder);
    const home = resolve(options.keep ?? folder);
    print('clock', await benchClock(bin, { count: Number(options.runs), home, tell }), options.write);
  });

const isAsked = ({ only }: Options, name: string): boolean => only === undefined || only.split(',').includes(name);

const peers = (options: Options): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const [workspace] = await growAll(folder, options);
    if (!workspace) return;
    const runs = Number(options.runs);
    const contestants = CONTESTANTS.filter(({ name }) => isAsked(options, name));
    const sample = options.sample === undefined ? undefined : parseCount(options.sample);
    const home = resolve(options.keep ?? folder);
    const figures = await benchPeers(workspace, { contestants, runs, sample, home }, (figure) => {
      process.stderr.write(`${describePeer(figure)}\n`);
    });
    const { packages, lines } = workspace.grown;
    const command = `pnpm bench peers --packages ${options.packages} --lines ${options.lines} --runs ${runs}${sample ? ` --sample ${sample}` : ''}`;
    const size = `${packages} packages, ${lines.toLocaleString('en')} lines, without any cache`;
    const chart = drawChart(`A cold check of ${packages} packages: CPU-seconds, logarithmic`, listBars(figures));
    if (options.write) writeFileSync(CHART, chart);
    const text = `\`${command}\`, ${size}: ${describeMachine()}.\n\n![The CPU-seconds of the table as bars](benchmarks.svg)\n\n${renderPeers(figures)}`;
    print('peers', options.json ? JSON.stringify(figures) : text, options.write && !options.json);
  });

/** Grows what is asked for below `--keep`, or takes what an earlier run left there; without it, into a folder that goes away. */
const growAll = async (folder: string, options: Options): Promise<Grown[]> => {
  const home = resolve(options.keep ?? folder);
  mkdirSync(home, { recursive: true });
  const bin = await installPacked(ROOT, folder);
  const workspaces: Grown[] = [];
  for (const size of sizesOf(options)) {
    const at = join(home, `grown-${size.packages}-${size.lines}`);
    const note = `${at}.json`;
    if (!existsSync(note)) writeFileSync(note, JSON.stringify(await growWorkspace(bin, size, at)));
    const grown: Size = JSON.parse(readFileSync(note, 'utf8'));
    workspaces.push({ size, grown, at });
  }
  return workspaces;
};

const inTemporaryFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
