import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostEnvironment } from '../scripts/host-environment.ts';

/** The help desk of a created repository, as `npm run desk` starts it. */
export interface RunningDesk {
  url: string;
  /** Ends npm and all that it started; resolves once nothing of it is left. */
  stop: () => Promise<void>;
}

/** Resolves when it has printed its URL; rejects with what it said if it ends before. */
export const startDesk = async (cwd: string): Promise<RunningDesk> => {
  // A group of its own, for npm does not pass every signal on.
  const env = hostEnvironment(process.env);
  const child = spawn('npm', ['run', '--silent', 'desk'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const closed = once(child, 'close');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  return { url: await readUrl(child), stop };
};

const readUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const [url] = /^http\S+$/m.exec(text) ?? [];
      if (url) resolve(url);
    });
    child.on('close', () => reject(new Error(`The desk ended: ${said}`)));
  });
