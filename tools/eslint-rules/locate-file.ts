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
 * folder of it the linter was started; a tree elsewhere that is linted with this configuration is its own root. With
 * `settings.harness.folders` each folder there is a workspace.
 */
export const locateFile = ({ cwd, filename, settings }: Run): FileLocation => {
  const here = forward(cwd);
  const { root: configured, folders } = readSettings(settings['harness']);
  const root = configured && isWithin(forward(configured), here) ? forward(configured) : here;
  const file = forward(filename);
  const path = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : posix.relative(root, file);
  if (!folders) return { root, path };
  const [folder = ''] = path.split('/');
  return { root: `${root}/${folder}`, path: path.slice(folder.length + 1) };
};

const readSettings = (harness: unknown): { root?: string | undefined; folders?: boolean } => {
  if (typeof harness !== 'object' || harness === null) return {};
  const root = 'root' in harness && typeof harness.root === 'string' ? harness.root : undefined;
  return { root, folders: 'folders' in harness && harness.folders === true };
};

const isWithin = (root: string, folder: string): boolean => folder === root || folder.startsWith(`${root}/`);

const forward = (path: string): string => path.replaceAll('\\', '/');
