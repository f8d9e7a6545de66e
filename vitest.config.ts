import { defineConfig } from 'vitest/config';

/** No test is about time: this only ends one that hangs, on a machine as busy as it may be. */
const PATIENCE_MS = 60_000;

/** Two kinds of tests: Node runs `.test.ts` itself from source; `.test.tsx` goes through Vite and happy-dom. */
export default defineConfig({
  test: {
    // Vitest would leave one core idle; on two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.*/**'],
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE_MS,
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          name: 'dom',
          include: ['**/*.test.tsx'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.*/**'],
          environment: 'happy-dom',
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE_MS,
        },
      },
    ],
  },
});
