import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { openSpool } from './open-spool.ts';
import { type Farewell, keepGroup, printGroup, signalGroup } from './process-groups.ts';

/** How a tool ended and what it printed. */
export interface ProcessResult {
  /** The workspace, absolute. */
  root: string;
  /** What to type there to see it happen. */
  command: string;
  /** The exit code; undefined when a signal ended it, or when it could not be started. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Why there is no exit code. */
  reason?: string;
}

/** When a program is ended that does not end by itself. */
export interface Patience extends Farewell {
  /** No check may hang: what runs longer than this is told to end, with all that it started. In milliseconds. */
  limitMs: number;
  /** Nor may it wait for what does not come: it is told to end if this is so when that much time has passed. In milliseconds. */
  giveUp?: { afterMs: number; when: () => boolean };
}

/** Five times what the whole check may take; `harness check` says what that is. In seconds. */
const LIMIT_S = 300;

/** Nothing that a tool does has to be finished, so none is asked twice. */
const toolPatience = (): Patience => ({
  limitMs: 1000 * (Number(process.env['HARNESS_LIMIT_SECONDS']) || LIMIT_S),
  signal: 'SIGKILL',
  graceMs: 0,
});

/**
 * Runs a program of `node_modules/.bin` of `root` there, or in `cwd`, without a shell, in a process group of its own: when it
 * ends, is too slow, or this process is told to end, so do all that it started. Never rejects.
 */
export const runBin = (
  root: string,
  bin: string,
  args: string[],
  env: Record<string, string> = {},
  cwd: string = root,
  patience: Patience = toolPatience(),
): Promise<ProcessResult> =>
  new Promise((resolve) => {
    const bins = join(root, 'node_modules', '.bin');
    const command = ['npx', bin, ...args].join(' ');
    const stdout = openSpool();
    const stderr = openSpool();
    const child = spawn(join(bins, bin), args, {
      cwd,
      env: {
        ...process.env,
        // A check starts Node some thirty times, mostly with the same modules: compiled once, they cost a fifth less.
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'compiled'),
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        PATH: `${bins}:${process.env['PATH'] ?? ''}`,
        ...env,
      },
      stdio: ['ignore', stdout.writer, stderr.writer],
      detached: process.platform !== 'win32',
    });
    const { pid } = child;
    const endGroup = pid === undefined ? undefined : keepGroup(pid, patience);
    note('group', pid);
    let lateAfter: number | undefined;
    const { limitMs, giveUp, signal: farewell, graceMs } = patience;
    let grace: NodeJS.Timeout | undefined;
    const kill = (afterMs: number): void => {
      lateAfter ??= afterMs;
      if (pid === undefined) return;
      signalGroup(pid, farewell);
      grace ??= setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
    };
    const timer = setTimeout(() => kill(limitMs), limitMs);
    const waiting = giveUp && setTimeout(() => giveUp.when() && kill(giveUp.afterMs), giveUp.afterMs);
    let isFinished = false;
    const finish = (code: number | undefined, reason?: string): void => {
      if (isFinished) return;
      isFinished = true;
      clearTimeout(timer);
      clearTimeout(waiting);
      clearTimeout(grace);
      if (endGroup?.() === false) return;
      note('gone', pid);
      const printed = { stdout: stdout.finish(), stderr: stderr.finish() };
      resolve({ root, command, code, ...printed, ...(reason === undefined ? {} : { reason }) });
    };
    child.once('error', (error) => finish(undefined, `it could not be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      if (lateAfter !== undefined) finish(undefined, `it was ended after ${lateAfter / 1000} s`);
      else if (code === null || code > 128) finish(undefined, `it was ended by ${signal ?? nameSignal(code)}`);
      else finish(code);
    });
  });

/** A shell between us and the program tells of a signal by a code. */
const nameSignal = (code: number | null): string =>
  Object.entries(constants.signals).find(([, number]) => number + 128 === code)?.[0] ?? `code ${String(code)}`;

/** Whoever asked for the progress can end what this process leaves when it is killed. */
const note = (step: 'group' | 'gone', leader: number | undefined): void => {
  const file = process.env['HARNESS_PROGRESS'];
  if (file && leader !== undefined) appendFileSync(file, printGroup(step, leader));
};
