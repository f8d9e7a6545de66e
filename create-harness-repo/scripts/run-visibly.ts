import { spawn } from 'node:child_process';

/** The exit code of a program that shares this one's terminal. Signals are passed on and left to it. */
export const runVisibly = (file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals) => void child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, forward);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
