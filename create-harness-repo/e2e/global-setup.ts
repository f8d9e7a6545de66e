import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installTarball, packTarball } from '../scripts/install-packed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string;
    /** Folder that the tarball was installed into, as npm does for a user. */
    installed: string;
  }
}

/** Packs the CLI once, and installs it from the tarball. */
export default async (project: TestProject): Promise<() => void> => {
  const home = mkdtempSync(join(tmpdir(), 'create-harness-repo-e2e-'));
  const installed = join(home, 'installed');
  mkdirSync(installed);
  chmodSync(home, 0o755);
  const { signal } = new AbortController();
  const tarball = await packTarball(home, signal);
  await installTarball(tarball, installed, signal);
  project.provide('tarball', tarball);
  project.provide('installed', installed);
  return () => rmSync(home, { recursive: true, force: true });
};
