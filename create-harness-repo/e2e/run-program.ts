import { type ChildProcess, spawn } from 'node:child_process';
import { hostEnvironment } from '../scripts/host-environment.ts';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  /** Called with the process once it runs. */
  started?: (child: ChildProcess) => void;
  /** Written to its input as soon as it has printed `after`; without this it has no input. */
  typed?: { after: string; text: string };
}

/** Runs a program without a terminal, in the environment of a user's shell plus `env`. */
export const runProgram = (file: string, args: string[], { cwd, env, uid, started, typed }: RunOptions): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...hostEnvironment(process.env), ...env },
      stdio: [typed ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let stdout = '';
    let stderr = '';
    let waiting = typed;
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (!waiting || !stdout.includes(waiting.after)) return;
      child.stdin?.write(waiting.text);
      waiting = undefined;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    started?.(child);
  });
