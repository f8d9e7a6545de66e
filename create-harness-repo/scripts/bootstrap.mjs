// Runs on the host's own Node (20.19 or newer): installs the workspace, then goes on in it with the Node it carries.
// node bootstrap.mjs <script> [arguments]: the script is a TypeScript file of this folder, without its extension.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const here = import.meta.dirname;
const root = dirname(dirname(here));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** The exit code of a program that shares this one's terminal. Signals are left to it. */
const run = (file, args, stdio = 'inherit') =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

const install = async () => {
  const version = /^ {2}pnpm: (\d\S*)$/m.exec(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))?.[1];
  const manifest = join(root, 'node_modules', 'pnpm', 'package.json');
  const args = ['--dir', root, 'install', '--frozen-lockfile'];
  // The workspace's own pnpm needs a fifth of a second to see that there is nothing to do.
  const installed = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  if (installed) return run(bin('pnpm'), [...args, '--silent'], ['ignore', 'ignore', 'inherit']);
  process.stdout.write(`… installing with pnpm ${version}\n`);
  return run('npx', ['--yes', `pnpm@${version}`, ...args]);
};

const [script, ...args] = process.argv.slice(2);
const started = performance.now();
process.exitCode = await install();
if (process.exitCode === 0) {
  process.stdout.write(`✓ dependencies are installed (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  process.env.PATH = [dirname(bin('node')), process.env.PATH].join(delimiter);
  process.exitCode = await run(bin('node'), [join(here, `${script}.ts`), ...args]);
}
