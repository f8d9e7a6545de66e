import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the page of the app in `app`, unless the last build is newer than all sources under `packages`, the folder
 * it may take them from. Resolves to the folder of the built page.
 */
export const buildPage = async (app: string, packages: string): Promise<string> => {
  if (isStale(app, packages)) {
    // Loading Vite takes longer than everything else here, so it is loaded when there is something to build.
    const { build } = await import('vite');
    await build({ root: app, logLevel: 'error' });
  }
  return join(app, 'dist/web');
};

/** Whether there is no built page, or some source changed since. */
export const isStale = (app: string, packages: string): boolean => {
  const builtAt = statSync(join(app, 'dist/web/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync('*/*/{index.html,vite.config.ts,src/**/*.{ts,tsx,css}}', { cwd: packages }).some(
    (path) => statSync(join(packages, path)).mtimeMs > builtAt,
  );
};
