import { spawn } from 'node:child_process';

/** Works and rests, each for half a second to six, on two cores that know nothing of each other. */
const LOAD = `
const { Worker } = require('node:worker_threads');
const work = \`
const wait = new Int32Array(new SharedArrayBuffer(4));
const some = () => 500 + 5500 * Math.random();
for (;;) {
  const end = performance.now() + some();
  let text = '';
  while (performance.now() < end) text = JSON.stringify(Array.from({ length: 2000 }, (_, each) => [each, text.length]));
  Atomics.wait(wait, 0, 0, some());
}\`;
for (let each = 0; each < 2; each += 1) new Worker(work, { eval: true });
`;

/** Loads the machine from another process, on and off, with one core on average. Gives what ends it. */
export const startLoad = (): (() => void) => {
  const child = spawn(process.execPath, ['-e', LOAD], { stdio: 'ignore' });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  return () => {
    process.off('exit', end);
    end();
  };
};
