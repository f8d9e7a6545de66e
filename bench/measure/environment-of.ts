import { delimiter, join } from 'node:path';

/** The environment of a user in the workspace at `root`: its own Node and tools first, nothing of who started the bench. */
export const environmentOf = (root: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NX_|HARNESS_|npm_|VITEST|TURBO_|INIT_CWD)/.test(name),
  );
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(inherited), PATH: path, NO_COLOR: '1', ...extra };
};
