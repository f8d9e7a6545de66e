import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Nx leaves out of its hashes although rules report it, below `root` (absolute): symbolic links with where they lead,
 * and folders called `node_modules` that have no package beside them.
 */
export const listUnhashed = (root: string): string[] => {
  const found: string[] = [];
  const walk = (dir: string): void => {
    const entries = readdirSync(join(root, dir), { withFileTypes: true });
    const isPackage = entries.some(({ name }) => name === 'package.json');
    for (const entry of entries) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (entry.name === 'node_modules' && !isPackage) found.push(path);
      if (entry.name === 'node_modules' || entry.name === 'dist' || (dir === '' && entry.name.startsWith('.')))
        continue;
      if (entry.isSymbolicLink()) found.push(`${path} -> ${readlinkSync(join(root, path))}`);
      else if (entry.isDirectory()) walk(path);
    }
  };
  walk('');
  return found.toSorted();
};
