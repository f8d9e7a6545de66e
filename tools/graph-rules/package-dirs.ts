import type { HarnessSpec } from '@acme/tools-spec';

/** The folders that pnpm takes for members: at the top, below the tools' folder, two below the domains'. */
export const packageDirs = (spec: HarnessSpec, files: readonly string[]): string[] =>
  files
    .filter((file) => file.endsWith('/package.json'))
    .map((file) => file.slice(0, -'/package.json'.length))
    .filter((dir) => {
      const depth = dir.split('/').length;
      if (dir.startsWith(`${spec.domains.folder}/`)) return depth === 3;
      return dir.startsWith(`${spec.tools.folder}/`) ? depth === 2 : depth === 1;
    });
