import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_FOLDER } from '../check/run-nx.ts';
import { RUNS } from './service-file.ts';

/** How a program ended. */
export interface CommandRun {
  /** As a shell has it: 128 and the signal's number where one ended it, 127 where it could not be started. */
  code: number;
  seconds: number;
  output: string;
  /** All that it printed, relative to the root. */
  log: string;
}

/**
 * Runs a program with the workspace's own programs on its path, and keeps what it prints in a log. While it runs it is
 * noted as a service; a signal to this process is passed on.
 */
export const runCommand = (root: string, name: string, words: readonly string[]): Promise<CommandRun> => {
  const id = `${name.replaceAll(/[^\w.-]+/g, '-')}-${Date.now().toString(36)}-${process.pid}`;
  const log = `${LOG_FOLDER}/run-${id}.log`;
  const note = join(root, RUNS, `${id}.json`);
  mkdirSync(join(root, RUNS), { recursive: true });
  const file = openSync(join(root, log), 'w');
  const started = performance.now();
  const [program = '', ...args] = words;
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    stdio: ['ignore', file, file],
  });
  if (child.pid !== undefined) writeFileSync(note, JSON.stringify({ script: name, pid: child.pid, log }));
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve) => {
    const finish = (code: number, reason = ''): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      closeSync(file);
      rmSync(note, { force: true });
      const output = `${readFileSync(join(root, log), 'utf8')}${reason}`;
      resolve({ code, seconds: (performance.now() - started) / 1000, output, log });
    };
    child.once('error', (error) => finish(127, `error: '${program}' cannot be started: ${error.message}\n`));
    child.once('exit', (code, signal) =>
      finish(code ?? 128 + (signal === 'SIGINT' ? 2 : 15), signal ? `ended by ${signal}\n` : ''),
    );
  });
};
