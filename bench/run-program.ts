import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program ended, and how long that took. */
export interface Measured {
  code: number;
  stdout: string;
  /** Wall time in seconds. */
  seconds: number;
}

/** Runs a program and waits for it. Its standard output goes through a file: a pipe may lose the end of it. */
export const runProgram = (
  program: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = openSync(join(folder, 'out'), 'w');
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', out, 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      const seconds = (performance.now() - started) / 1000;
      closeSync(out);
      const stdout = readFileSync(join(folder, 'out'), 'utf8');
      rmSync(folder, { recursive: true });
      resolve({ code: code ?? -1, stdout, seconds });
    });
  });
};

/** The same, where any exit code but 0 is a bug of the benchmark. */
export const succeed = async (
  program: string,
  args: string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): Promise<Measured> => {
  const result = await runProgram(program, args, cwd, env);
  if (result.code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${result.code}:\n${result.stdout}`);
  return result;
};
