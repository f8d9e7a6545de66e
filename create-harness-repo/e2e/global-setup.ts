import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installTarball, packTarball } from '../scripts/install-packed.ts';
import { serveCache } from './serve-cache.ts';
import { serveDesk } from './share-desk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string;
    /** Folder that the tarball was installed into, as npm does for a user. */
    installed: string;
  }
}

/** Packs the CLI once, installs it from the tarball, and has a remote cache and a repository for those who ask. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo-e2e-')));
  const installed = join(home, 'installed');
  mkdirSync(installed);
  chmodSync(home, 0o755);
  const { signal } = new AbortController();
  const tarball = await packTarball(home, signal);
  await installTarball(tarball, installed, signal);
  project.provide('tarball', tarball);
  project.provide('installed', installed);
  const cache = await serveCache();
  const path = join(home, 'my teams', 'desk');
  const desk = await serveDesk(tarball, path, cache.environment);
  project.provide('cache', cache.environment);
  project.provide('desk', { path, address: desk.address });
  return async () => {
    await Promise.all([cache.close(), desk.close()]);
    rmSync(home, { recursive: true, force: true });
  };
};
