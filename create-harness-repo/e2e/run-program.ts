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
}

/** Runs a program without a terminal, in the environment of a user's shell plus `env`. */
export const runProgram = (file: string, args: string[], { cwd, env, uid, started }: RunOptions): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...hostEnvironment(process.env), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    started?.(child);
  });
