import { execFileSync } from 'node:child_process';

/** What git prints in `root` (absolute), or undefined where it fails or is not there. */
export const runGit = (root: string, args: readonly string[], input?: string): Buffer | undefined => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: 2 ** 30,
    });
  } catch {
    return undefined;
  }
};
