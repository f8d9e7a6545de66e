import { defineConfig } from 'vitest/config';

/** No test is about time: this only ends one that hangs, on a machine as busy as it may be. */
const PATIENCE_MS = 60_000;

const NOT_OURS = ['**/node_modules/**', '**/dist/**', '**/.*/**'];
const PROGRAMS = '**/*.programs.test.ts';

/**
 * Three kinds of tests: Node runs `.test.ts` itself from source; `.test.tsx` goes through Vite and happy-dom; and
 * `.programs.test.ts` starts many programs. To start one, the system copies what it knows of the process's memory, which
 * takes 10 times as long in the process of all other tests at 500 packages: those have a small one of their own.
 */
export default defineConfig({
  test: {
    // Vitest would leave one core idle; on two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['**/*.test.ts'],
          exclude: [...NOT_OURS, PROGRAMS],
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE_MS,
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          name: 'programs',
          include: [PROGRAMS],
          exclude: NOT_OURS,
          pool: 'forks',
          isolate: false,
          testTimeout: PATIENCE_MS,
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          name: 'dom',
          include: ['**/*.test.tsx'],
          exclude: NOT_OURS,
          environment: 'happy-dom',
          setupFiles: ['@acme/tools-runner/wait-for-dom'],
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE_MS,
        },
      },
    ],
  },
});
