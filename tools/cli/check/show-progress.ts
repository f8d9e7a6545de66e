import { readFileSync } from 'node:fs';
import { parseProgress } from '@acme/tools-runner';

/** How often the line is written anew, in milliseconds. */
const PACE_MS = 200;

/**
 * Keeps one line on a terminal: which tools are at work on how many packages, and the time against the ceiling (in
 * seconds). `file` is where the runner notes its steps. Gives the function that takes the line away.
 */
export const showProgress = (terminal: NodeJS.WriteStream, file: string, ceilingSeconds: number): (() => void) => {
  const started = performance.now();
  const timer = setInterval(() => {
    const seconds = (performance.now() - started) / 1000;
    terminal.write(
      `\r\u001B[K${describeProgress(readText(file), seconds, ceilingSeconds).slice(0, terminal.columns - 1)}`,
    );
  }, PACE_MS);
  return () => {
    clearInterval(timer);
    terminal.write('\r\u001B[K');
  };
};

/** The line itself: `12 s of 60 s: typecheck 34, test 33 packages left`. */
export const describeProgress = (text: string, seconds: number, ceilingSeconds: number): string => {
  const tools = [...parseProgress(text)].map(([target, packages]) => `${target} ${packages}`);
  const work = tools.length > 0 ? `${tools.join(', ')} packages left` : 'reading the workspace and the cache';
  return `${seconds.toFixed(0)} s of ${ceilingSeconds} s: ${work}`;
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
