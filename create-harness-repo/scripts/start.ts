import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../src/run-step.ts';
import { openScreen } from '../src/screen.ts';
import { hostEnvironment } from './host-environment.ts';
import { installTarball, packTarball } from './install-packed.ts';
import { runVisibly } from './run-visibly.ts';

/** Creates a repository as a user would get it: from the packed tarball, with the arguments of this command. */
const screen = openScreen(process.stdout, process.env);
const folder = mkdtempSync(join(tmpdir(), 'create-harness-repo-'));
const never = new AbortController().signal;
try {
  const tarball = await runStep(
    screen,
    'packing the CLI',
    () => packTarball(folder, never),
    () => ({ ok: true, text: 'packed the CLI' }),
  );
  const bin = await runStep(
    screen,
    'installing it from the tarball',
    () => installTarball(tarball, folder, never),
    () => ({ ok: true, text: 'installed it from the tarball' }),
  );
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode = await runVisibly(bin, process.argv.slice(2), cwd, hostEnvironment(process.env));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
