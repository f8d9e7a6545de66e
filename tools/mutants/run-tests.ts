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

/** Milliseconds without a test file that begins or ends: the tests of the whole workspace take less on a slow machine. */
const SILENCE_MS = 60_000;

/**
 * Runs the tests of `folders` in the copy at `at` (absolute), all in one process. One that hangs is ended, and what had begun
 * is run again on its own: what hangs then has not passed.
 */
export const runTests = async (at: string, folders: readonly string[], silence = SILENCE_MS): Promise<Ran> => {
  const { ended, report, takes } = await runOnce(at, folders, silence);
  const passed = new Map<string, boolean>();
  const folderOf = (file: string): string | undefined => folders.find((each) => file.startsWith(`${join(at, each)}/`));
  const open = new Set<string>();
  for (const { file, ok } of report) {
    const folder = folderOf(file);
    if (folder === undefined) continue;
    if (ok === undefined) open.add(file);
    else {
      open.delete(file);
      passed.set(folder, ok && (passed.get(folder) ?? true));
    }
  }
  if (ended) return { passed, takes };
  const stuck = new Set([...open].flatMap((file) => folderOf(file) ?? []));
  const [only] = folders;
  if (folders.length === 1 && only !== undefined) return { passed: new Map([[only, false]]), takes };
  // What failed before it hung is known; the others of this run are not.
  const again = folders.filter((each) => passed.get(each) !== false);
  const alone = again.filter((each) => stuck.has(each));
  const groups = [...alone.map((each) => [each]), again.filter((each) => !stuck.has(each))];
  for (const group of alone.length > 0 ? groups : again.map((each) => [each])) {
    if (group.length === 0) continue;
    const rest = await runTests(at, group, silence);
    for (const [folder, ok] of rest.passed) passed.set(folder, ok);
    for (const [path, more] of rest.takes) takes.set(path, [...(takes.get(path) ?? []), ...more]);
  }
  return { passed, takes };
};

const LineSchema = z.object({ file: z.string(), ok: z.boolean().optional() });
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
  const setup = join(import.meta.dirname, 'record-coverage.ts');
  const child = spawn(process.execPath, args, {
    cwd: at,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HARNESS_MUTANTS_REPORT: report, HARNESS_COVERAGE: coverage, HARNESS_COVERAGE_SETUP: setup },
  });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let seen = { size: 0, since: Date.now() };
  const watch = setInterval(() => {
    const size = existsSync(report) ? statSync(report).size : 0;
    if (size !== seen.size) seen = { size, since: Date.now() };
    if (Date.now() - seen.since > silence) resolve(false);
  }, 250);
  child.once('exit', () => resolve(true));
  child.once('error', () => resolve(true));
  return promise.finally(() => {
    clearInterval(watch);
    // With all that its tests have started; the group is gone where nothing is left.
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  });
};

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
