import { parseManifest } from '@acme/tools-spec';
import type { Tree } from './tree.ts';
import type { Installed, Package } from './workspace.ts';

/** Reads what the manifests of installed external packages say, each name once: a catalog has one version. */
export const readInstalled = (
  tree: Tree,
  packages: readonly Pick<Package, 'dir' | 'manifest'>[],
): Map<string, Installed> => {
  const installed = new Map<string, Installed>();
  for (const { dir, manifest } of packages) {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (installed.has(name)) continue;
      const text = tree.read(`${dir}/node_modules/${name}/package.json`);
      const facts = text === undefined ? undefined : factsIn(name, text);
      if (facts) installed.set(name, facts);
    }
  }
  return installed;
};

const factsIn = (name: string, text: string): Installed | undefined => {
  const manifest = parseManifest(name, text);
  if (!manifest.ok) return undefined;
  const { peerDependencies, bin } = manifest.value;
  const shortName = name.replace(/^@[^/]+\//, '');
  return { peers: keysOf(peerDependencies), binaries: typeof bin === 'string' ? [shortName] : keysOf(bin) };
};

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
