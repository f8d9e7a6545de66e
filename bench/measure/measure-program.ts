import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTimes } from './parse-times.ts';
import { readMachineCpu, watchProcessTree } from './read-proc.ts';

/** What a program and all that it started took. */
export interface Measurement {
  code: number;
  stdout: string;
  stderr: string;
  wallSeconds: number;
  /** User and system time of the program and all that it started. */
  cpuSeconds: number;
  /** The greatest sum over the processes that ran at one time, in MiB; 0 where there is no /proc. */
  peakRssMib: number;
  /** The same with shared pages counted once. */
  peakPssMib: number;
  /** CPU-seconds of the machine that were not the program's: what ran beside it. */
  besideCpuSeconds: number;
  /** The load average of one minute, when it started. */
  load: number;
}

/** How often memory is looked at, in milliseconds. */
const PACE_MS = 250;

/** The shell says at its end what it took and what was waited for; what nobody waits for is only seen from outside. */
const SHELL = '"$@"; code=$?; times >&3; exit $code';

/** Runs a program in a session of its own and measures it with all its descendants. */
export const measureProgram = (
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measurement> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'));
  const [out, err, times] = ['out', 'err', 'times'].map((name) => openSync(join(folder, name), 'w'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const [load = 0] = loadavg();
  const machine = readMachineCpu();
  const started = performance.now();
  const child = spawn('bash', ['-c', SHELL, 'bash', program, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', out, err, times],
  });
  const tree = watchProcessTree(child.pid ?? 0);
  const sampler = setInterval(tree.sample, PACE_MS);
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearInterval(sampler);
      for (const file of [out, err, times]) if (file !== undefined) closeSync(file);
    };
    child.once('error', (error) => {
      finish();
      reject(error);
    });
    child.once('exit', (code) => {
      const wallSeconds = (performance.now() - started) / 1000;
      finish();
      const cpuSeconds = Math.max(parseTimes(read('times')), tree.cpuSeconds());
      resolve({
        code: code ?? -1,
        stdout: read('out'),
        stderr: read('err'),
        wallSeconds,
        cpuSeconds,
        peakRssMib: tree.peak.rss,
        peakPssMib: tree.peak.pss,
        besideCpuSeconds: Math.max(0, readMachineCpu() - machine - cpuSeconds),
        load,
      });
      rmSync(folder, { recursive: true, force: true });
    });
  });
};
