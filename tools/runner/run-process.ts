import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a tool ended and what it printed. */
export interface ProcessResult {
  /** What to type to see it happen. */
  command: string;
  /** The exit code; undefined when a signal ended it, or when it could not be started. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Why there is no exit code. */
  reason?: string;
}

/** A tool that has printed nothing final by then is ended: no check may hang. In milliseconds. */
const LIMIT_MS = 10 * 60_000;

/** Runs a program of `node_modules/.bin` of `root` there, or in `cwd`, without a shell. Never rejects. */
export const runBin = (
  root: string,
  bin: string,
  args: string[],
  env: Record<string, string> = {},
  cwd: string = root,
): Promise<ProcessResult> =>
  new Promise((resolve) => {
    const bins = join(root, 'node_modules', '.bin');
    const command = `npx ${bin} ${args.slice(0, 6).join(' ')}${args.length > 6 ? ' …' : ''}`;
    const stdout = openSpool();
    const stderr = openSpool();
    const child = spawn(join(bins, bin), args, {
      cwd,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        PATH: `${bins}:${process.env['PATH'] ?? ''}`,
        ...env,
      },
      stdio: ['ignore', stdout.writer, stderr.writer],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    let isFinished = false;
    const finish = (code: number | undefined, reason?: string): void => {
      if (isFinished) return;
      isFinished = true;
      clearTimeout(timer);
      const printed = { stdout: stdout.finish(), stderr: stderr.finish() };
      resolve({ command, code, ...printed, ...(reason === undefined ? {} : { reason }) });
    };
    child.once('error', (error) => finish(undefined, `it could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      code === null ? finish(undefined, `it was ended by ${signal ?? 'a signal'}`) : finish(code),
    );
  });

/**
 * A file without a name that a child prints to. A pipe would lose what a program has not flushed when it calls
 * process.exit: of 25 runs of Nx on a busy machine, 4 ended in the middle of their output.
 */
const openSpool = (): { writer: number; finish: () => string } => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-spool-'));
  const path = join(folder, 'out');
  const writer = openSync(path, 'w');
  const reader = openSync(path, 'r');
  rmSync(folder, { recursive: true });
  return {
    writer,
    finish: () => {
      const text = readFileSync(reader, 'utf8');
      closeSync(reader);
      closeSync(writer);
      return text;
    },
  };
};
