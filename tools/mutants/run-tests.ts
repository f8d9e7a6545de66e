import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CONFIG } from './open-copy.ts';
import type { Range } from './count-covered.ts';

/** What the tests of each folder said; a folder without a test is not there. */
export interface Ran {
  /** By folder; false where a test failed, or hung. */
  passed: Map<string, boolean>;
  /** Of unchanged folders: what ran, by path relative to the copy, one entry for each test file. */
  takes: Map<string, Range[][]>;
}

/** Milliseconds without a test file that begins or ends. A test that waits gives up earlier; this ends what does not wait, such as a loop. */
const SILENCE_MS = 60_000;

/**
 * Runs the tests of `folders` in the copy at `at` (absolute), all in one process. One that hangs is ended and has not
 * passed, and the others are run again.
 */
export const runTests = async (at: string, folders: readonly string[], silence = SILENCE_MS): Promise<Ran> => {
  const { ended, report, takes } = await runOnce(at, folders, silence);
  const passed = new Map<string, boolean>();
  const folderOf = (file: string): string | undefined => folders.find((each) => file.startsWith(`${join(at, each)}/`));
  const open = new Set<string>();
  for (const line of report) {
    const folder = 'file' in line ? folderOf(line.file) : undefined;
    if (folder === undefined || !('file' in line)) continue;
    const { file, ok } = line;
    if (ok === undefined) open.add(file);
    else {
      open.delete(file);
      passed.set(folder, ok && (passed.get(folder) ?? true));
    }
  }
  if (ended) return { passed, takes };
  const stuck = new Set([...open].flatMap((file) => folderOf(file) ?? []));
  // Whoever has been silent for so long will stay so; all others are run again without them.
  for (const folder of stuck) passed.set(folder, false);
  const again = folders.filter((each) => passed.get(each) !== false);
  if (again.length === 0 || again.length === folders.length) return { passed, takes };
  const rest = await runTests(at, again, silence);
  return { passed: new Map([...passed, ...rest.passed]), takes: new Map([...takes, ...rest.takes]) };
};

const LineSchema = z.union([
  z.object({ done: z.literal(true) }),
  z.object({ file: z.string(), ok: z.boolean().optional() }),
]);
const RangeSchema = z.object({ startOffset: z.number(), endOffset: z.number(), count: z.number() });
const TakeSchema = z.array(z.object({ url: z.string(), ranges: z.array(RangeSchema) }));

const runOnce = async (at: string, folders: readonly string[], silence: number) => {
  const notes = mkdtempSync(join(tmpdir(), 'harness-mutants-run-'));
  const [report, coverage] = [join(notes, 'report'), join(notes, 'coverage')];
  try {
    const ended = await runVitest(at, folders, report, coverage, silence);
    return { ended, report: readLines(report).map((line) => LineSchema.parse(line)), takes: readTakes(at, coverage) };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
};

/** Whether it ended by itself. */
const runVitest = (
  at: string,
  folders: readonly string[],
  report: string,
  coverage: string,
  silence: number,
): Promise<boolean> => {
  const bin = join(at, 'node_modules/vitest/vitest.mjs');
  const reporter = join(import.meta.dirname, 'report-files.ts');
  const filters = folders.map((folder) => `${folder}/`);
  const args = [bin, 'run', '--root', at, '--config', join(at, CONFIG), '--reporter', reporter, ...filters];
  const child = spawn(process.execPath, args, {
    cwd: at,
    stdio: 'ignore',
    env: { ...process.env, HARNESS_MUTANTS_REPORT: report, HARNESS_COVERAGE: coverage },
  });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let seen = { size: 0, since: Date.now() };
  const watch = setInterval(() => {
    const size = existsSync(report) ? statSync(report).size : 0;
    if (size !== seen.size) seen = { size, since: Date.now() };
    if (isDone(report)) resolve(true);
    // Starting takes its time on a busy machine.
    if (Date.now() - seen.since > (size === 0 ? 4 * silence : silence)) resolve(false);
  }, 250);
  child.once('exit', () => resolve(true));
  child.once('error', () => resolve(true));
  return promise.finally(() => {
    clearInterval(watch);
    child.kill('SIGKILL');
  });
};

/** Then what is left of the process waits for what its tests left open. */
const isDone = (report: string): boolean =>
  existsSync(report) && readFileSync(report, 'utf8').endsWith('{"done":true}\n');

const readLines = (path: string): unknown[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line))
    : [];

const readTakes = (at: string, path: string): Map<string, Range[][]> => {
  const takes = new Map<string, Range[][]>();
  for (const { url, ranges } of readLines(path).flatMap((line) => TakeSchema.parse(line))) {
    const file = url.replace(/^file:\/\//, '').slice(at.length + 1);
    takes.set(file, [...(takes.get(file) ?? []), ranges]);
  }
  return takes;
};
