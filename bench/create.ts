import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from './describe-machine.ts';
import { installPacked } from './install-packed.ts';
import { runProgram, succeed } from './run-program.ts';
import { summarize } from './summarize.ts';

/** Creates repositories from the packed tarball, `runs` times with each store, and gives a table in Markdown. */
export const benchCreate = async (root: string, runs: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-create-'));
  try {
    const bin = await installPacked(root, folder);
    const warm: number[] = [];
    const empty: number[] = [];
    const again: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const target = join(folder, `warm-${run}`);
      warm.push(await create(bin, target, process.env));
      again.push((await checkAgain(target)).seconds);
      empty.push(await create(bin, join(folder, `empty-${run}`), withEmptyStores(join(folder, `stores-${run}`))));
    }
    return [
      `\`pnpm bench create --runs ${runs}\`, median (min–max) of ${runs}: ${describeMachine()}.`,
      '',
      '| from the command to a green check | measured | asked for |',
      '| --- | --- | --- |',
      `| with a warm package store | ${summarize(warm)} | 60 s |`,
      `| with an empty store and empty caches | ${summarize(empty)} | 90 s |`,
      `| a second check, nothing changed | ${summarize(again)} | 3 s |`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const create = async (bin: string, target: string, env: NodeJS.ProcessEnv): Promise<number> => {
  const { seconds } = await succeed(bin, [target, '--name', 'acme-desk', '--yes'], tmpdir(), env);
  return seconds;
};

const checkAgain = (target: string) => runProgram('npm', ['run', '--silent', 'check'], target);

/** An environment in which pnpm and npm find nothing that was downloaded before. */
const withEmptyStores = (folder: string): NodeJS.ProcessEnv => {
  mkdirSync(folder);
  return {
    ...process.env,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_STATE_HOME: join(folder, 'state'),
    npm_config_cache: join(folder, 'npm'),
  };
};
