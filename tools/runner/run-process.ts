import { spawn } from 'node:child_process';
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

/** Runs a program of `node_modules/.bin` in `root`, without a shell. Never rejects. */
export const runBin = (
  root: string,
  bin: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<ProcessResult> =>
  new Promise((resolve) => {
    const bins = join(root, 'node_modules', '.bin');
    const command = `npx ${bin} ${args.slice(0, 6).join(' ')}${args.length > 6 ? ' …' : ''}`;
    const child = spawn(join(bins, bin), args, {
      cwd: root,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        PATH: `${bins}:${process.env['PATH'] ?? ''}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    const finish = (code: number | undefined, reason?: string): void => {
      clearTimeout(timer);
      const printed = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      resolve({ command, code, ...printed, ...(reason === undefined ? {} : { reason }) });
    };
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => finish(undefined, `it could not be started: ${error.message}`));
    child.on('close', (code, signal) =>
      code === null ? finish(undefined, `it was ended by ${signal ?? 'a signal'}`) : finish(code),
    );
  });
