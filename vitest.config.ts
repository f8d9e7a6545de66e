import { defineConfig } from 'vitest/config';

/** Two kinds of tests: Node runs `.test.ts` itself from source; `.test.tsx` goes through Vite and happy-dom. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.*/**'],
          pool: 'threads',
          isolate: false,
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
        },
      },
    ],
  },
});
