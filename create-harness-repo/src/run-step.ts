import type { Screen } from './screen.ts';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const ERASE_LINE = '\r\x1b[2K';

/** Milliseconds before a step on a plain screen says that it runs, and between its signs of life. */
const QUIET_FOR = 1_000;
const STILL_EVERY = 15_000;

/** Shows `doing` while `work` runs and how long it took; `done` words the result of one that was successful. */
export const runStep = async <Value>(
  screen: Screen,
  doing: string,
  work: () => Promise<Value>,
  done: (value: Value) => { ok: boolean; text: string },
): Promise<Value> => {
  const started = performance.now();
  const elapsed = (): string => formatDuration(performance.now() - started);
  const stop = screen.live ? spin(screen, doing, elapsed) : tell(screen, doing, elapsed);
  try {
    const value = await work();
    stop();
    const { ok, text } = done(value);
    screen.write(`${ok ? '✓' : '✗'} ${text} (${elapsed()})\n`);
    return value;
  } catch (error) {
    stop();
    screen.write(`✗ ${doing} (${elapsed()})\n`);
    throw error;
  }
};

/** Below ten seconds with one decimal: `0.3 s`, `12 s`. */
export const formatDuration = (milliseconds: number): string => {
  const seconds = milliseconds / 1000;
  return `${seconds < 9.95 ? seconds.toFixed(1) : Math.round(seconds)} s`;
};

const spin = (screen: Screen, doing: string, elapsed: () => string): (() => void) => {
  let frame = 0;
  const draw = () => screen.write(`${ERASE_LINE}${FRAMES[frame++ % FRAMES.length]} ${doing} (${elapsed()})`);
  draw();
  const timer = setInterval(draw, 100);
  return () => {
    clearInterval(timer);
    screen.write(ERASE_LINE);
  };
};

const tell = (screen: Screen, doing: string, elapsed: () => string): (() => void) => {
  const start = setTimeout(() => screen.write(`… ${doing}\n`), QUIET_FOR);
  const still = setInterval(() => screen.write(`… ${doing} (${elapsed()})\n`), STILL_EVERY);
  return () => {
    clearTimeout(start);
    clearInterval(still);
  };
};
