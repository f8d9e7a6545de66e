import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Failure } from '@acme/tools-findings';

/** Formats the written `files` and links the new packages, with the workspace's own tools and no network. */
export const settleWorkspace = async (root: string, files: readonly string[]): Promise<Failure | undefined> => {
  const formatted = await runTool(
    root,
    'oxfmt',
    files.filter((file) => file !== 'pnpm-lock.yaml'),
  );
  if (formatted !== undefined) {
    const message = `oxfmt could not format the copies: ${formatted}`;
    return { code: 'format-failed', message, hint: 'Nothing was changed. Run pnpm install, then this again.' };
  }
  if (!files.includes('pnpm-lock.yaml')) return undefined;
  const flags = ['--offline', '--frozen-lockfile', '--trust-lockfile', '--ignore-scripts', '--reporter=append-only'];
  const installed = await runTool(root, 'pnpm', ['install', ...flags]);
  if (installed === undefined) return undefined;
  const message = `pnpm could not link the new packages: ${installed}`;
  return {
    code: 'install-failed',
    message,
    hint: "Nothing was changed. Make 'pnpm install' work, then run this again.",
  };
};

/** Runs a tool of the workspace; the last line it said if it failed, undefined if it did not. */
const runTool = (root: string, tool: string, args: readonly string[]): Promise<string | undefined> => {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  const child = spawn(join(bin, tool), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`${error.message}.`));
    child.on('close', (code) => resolve(code === 0 ? undefined : summarize(output)));
  });
};

const summarize = (output: string): string =>
  output
    .replaceAll(/\[WARN\].*\n/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(-200);
