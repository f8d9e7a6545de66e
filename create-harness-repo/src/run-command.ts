import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { cleanEnvironment } from './clean-environment.ts';

export interface CommandResult {
  /** The exit code, or undefined where the program was not found. */
  code: number | undefined;
  /** The end of what it printed, both streams in order. */
  output: string;
}

/** More than any failure needs to be understood, in characters. */
const KEPT_OUTPUT = 100_000;

/** How long what is told to end may clean up before it is ended by force, in milliseconds. */
const GRACE_MS = 3_000;

/**
 * Runs a program without a shell and without input. When `signal` aborts, the program and all that it
 * started are ended, and the signal's reason is thrown.
 */
export const runCommand = (
  program: string,
  args: string[],
  cwd: string,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = cleanEnvironment(process.env),
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const [file, before] = locate(program);
    // A group of its own, so that npm's grandchildren can be ended with it.
    const detached = process.platform !== 'win32';
    const child = spawn(file, [...before, ...args], { cwd, env, detached, stdio: ['ignore', 'pipe', 'pipe'] });
    const send = (ending: 'SIGTERM' | 'SIGKILL') => {
      if (child.pid === undefined) return;
      if (detached) sendToGroup(child.pid, ending);
      else child.kill(ending);
    };
    // A shell that is told to end just before it begins to wait does not hear it.
    let force: NodeJS.Timeout | undefined;
    const end = () => {
      send('SIGTERM');
      force = setTimeout(() => send('SIGKILL'), GRACE_MS);
    };
    let output = '';
    const keep = (chunk: string) => (output = (output + chunk).slice(-KEPT_OUTPUT));
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
    child.on('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', end);
      if (error.code === 'ENOENT') resolve({ code: undefined, output });
      else reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(force);
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason);
      else resolve({ code: code ?? 1, output });
    });
  });

/** The group may have ended already. */
const sendToGroup = (leader: number, ending: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    process.kill(-leader, ending);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** On Windows npm is a batch file, which cannot be started without a shell; its script can. */
const locate = (program: string): [file: string, before: string[]] =>
  process.platform === 'win32' && program === 'npm'
    ? [process.execPath, [join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]]
    : [program, []];
