import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf } from '../measure/environment-of.ts';
import { measureProgram, type Measurement } from '../measure/measure-program.ts';
import { succeed } from '../run-program.ts';
import type { Grown } from '../scale/bench-scale.ts';
import type { Contestant } from './contestant.ts';
import { NX_SAME_TOOLS, NX_STOCK } from './nx-tasks.ts';
import { FLOOR, OURS } from './ours.ts';
import { TURBO } from './turbo.ts';
import { estimateAll } from './estimate-all.ts';
import { listPeerPackages, type PeerPackage, removeCaches } from './workspace-facts.ts';

export const CONTESTANTS: readonly Contestant[] = [OURS, FLOOR, NX_SAME_TOOLS, TURBO, NX_STOCK];

/** One cold run of a contestant. Where it ran a sample, `estimate` is what all of its tasks would take at the same rate. */
export interface PeerFigure extends Omit<Measurement, 'stdout' | 'stderr'> {
  what: string;
  title: string;
  /** A short title, for the chart. */
  label: string;
  run: number;
  packages: number;
  tasks?: { run: number; all: number };
  estimate?: { wallSeconds: number; cpuSeconds: number };
}

export interface PeerOptions {
  contestants: readonly Contestant[];
  runs: number;
  /** How many packages the slow ones run over: whole domains, with what they depend on; undefined for all. */
  sample: number | undefined;
  /** Where the copies of the workspace are. */
  home: string;
}

/** Runs the contestants over copies of one workspace in turn, each without any cache; the slow ones in the first round only. */
export const benchPeers = async (
  workspace: Grown,
  options: PeerOptions,
  tell: (figure: PeerFigure) => void,
): Promise<PeerFigure[]> => {
  const roots = new Map<Contestant, string>();
  for (const contestant of options.contestants) {
    roots.set(contestant, await prepare(workspace.at, contestant, options.home));
  }
  const figures: PeerFigure[] = [];
  for (let run = 1; run <= options.runs; run += 1) {
    for (const [contestant, root] of roots) {
      if (contestant.isSlow && run > 1) continue;
      const figure = await measure(contestant, root, run, options.sample);
      tell(figure);
      figures.push(figure);
    }
  }
  return figures;
};

const prepare = async (at: string, contestant: Contestant, home: string): Promise<string> => {
  if (!contestant.isSlow) return at;
  const root = join(home, contestant.name);
  if (existsSync(root)) return root;
  cpSync(at, root, { recursive: true, verbatimSymlinks: true });
  contestant.configure(root, listPeerPackages(root));
  const pnpm = join(root, 'node_modules/.bin/pnpm');
  if (contestant.needs.length > 0)
    await succeed(pnpm, ['add', '-w', '-D', '--ignore-scripts', ...contestant.needs], root, environmentOf(root));
  return root;
};

/** Without a daemon and a terminal: nothing outlives a run, and nothing is drawn. */
const QUIET = { CI: 'true', NX_DAEMON: 'false', NX_TUI: 'false', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

const measure = async (
  contestant: Contestant,
  root: string,
  run: number,
  sampled: number | undefined,
): Promise<PeerFigure> => {
  const { name: what, title, label, countTasks } = contestant;
  const packages = listPeerPackages(root).filter(contestant.takes ?? (() => true));
  const env = environmentOf(root, contestant.isSlow ? QUIET : {});
  const go = async (chosen: readonly PeerPackage[] | undefined): Promise<Part> => {
    removeCaches(root);
    const [program, ...args] = contestant.command(root, packages, chosen);
    const measured = await measureProgram(program, args, root, env);
    const output = `${measured.stdout}\n${measured.stderr}`;
    if (measured.code !== 0) process.stderr.write(`${what} ended with ${measured.code}: ${output.slice(-800)}\n`);
    return { measured, tasks: countTasks?.(output) ?? 0 };
  };
  const figure = { what, title, label, run, packages: packages.length };
  const all = contestant.countAll?.(packages) ?? 0;
  if (!contestant.overhead || sampled === undefined) {
    const { measured, tasks } = await go(undefined);
    return { ...figure, ...withoutOutput(measured), ...(all > 0 ? { tasks: { run: tasks, all } } : {}) };
  }
  removeCaches(root);
  const [program, ...args] = contestant.overhead;
  const overhead = await measureProgram(program, args, root, env);
  const tools = packages.filter(({ dir }) => dir.startsWith('tools/'));
  const fixed = tools.length > 0 ? await go(tools) : { measured: overhead, tasks: 0 };
  const part = await go(takeDomains(packages, sampled));
  const measured = { ...part.measured, code: part.measured.code || fixed.measured.code };
  const tasks = { run: fixed.tasks + part.tasks, all };
  return { ...figure, ...withoutOutput(measured), tasks, estimate: estimateAll({ overhead, fixed, part, all }) };
};

interface Part {
  measured: Measurement;
  tasks: number;
}

const withoutOutput = ({
  stdout: _stdout,
  stderr: _stderr,
  ...rest
}: Measurement): Omit<Measurement, 'stdout' | 'stderr'> => rest;

/** Whole domains from the middle of the list, as many as make `count` packages: a cluster with the hub that it builds on. */
const takeDomains = (packages: readonly PeerPackage[], count: number): PeerPackage[] => {
  const domains = packages.filter(
    ({ layer, dir }) => dir.startsWith('packages/') && !['utils', 'providers', 'apps'].includes(layer),
  );
  const start = Math.floor(domains.length / 2 / 6) * 6;
  return domains.slice(start, start + count);
};
