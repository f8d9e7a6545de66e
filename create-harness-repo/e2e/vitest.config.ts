import { defineConfig } from 'vitest/config';

/** End to end, from the packed tarball: slow, so apart from the tests beside the source. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: ['./global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    experimental: { viteModuleRunner: false },
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
