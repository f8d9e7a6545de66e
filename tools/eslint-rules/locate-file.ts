import { posix } from 'node:path';

export interface FileLocation {
  /** The workspace root: absolute, with forward slashes. */
  root: string;
  /** The linted file, relative to the root. */
  path: string;
}

interface Run {
  cwd: string;
  filename: string;
  settings: Record<string, unknown>;
}

/**
 * Where a linted file is. The root is the folder of the lint configuration (`settings.harness.root`), from whatever
 * folder of it the linter was started; a tree elsewhere that is linted with this configuration is its own root.
 */
export const locateFile = ({ cwd, filename, settings }: Run): FileLocation => {
  const here = forward(cwd);
  const configured = forward(configuredRoot(settings['harness']) ?? here);
  const root = isWithin(configured, here) ? configured : here;
  return { root, path: posix.relative(root, forward(filename)) };
};

const configuredRoot = (harness: unknown): string | undefined =>
  typeof harness === 'object' && harness !== null && 'root' in harness && typeof harness.root === 'string'
    ? harness.root
    : undefined;

const isWithin = (root: string, folder: string): boolean => folder === root || folder.startsWith(`${root}/`);

const forward = (path: string): string => path.replaceAll('\\', '/');
