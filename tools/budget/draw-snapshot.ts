import { createHash } from 'node:crypto';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import type { FileFacts } from './facts/file-facts.ts';
import { readSnapshot, type Snapshot } from './facts/read-snapshot.ts';
import type { FactsMemory } from './facts/read-tree-facts.ts';
import type { BlobSource } from './facts/tree.ts';

/** The files of a drawn workspace, by path. */
export type Drawn = Readonly<Record<string, string>>;

/** The snapshot of drawn files. A package that is drawn without a manifest is given one that declares what it imports. */
export const drawSnapshot = (files: Drawn): Snapshot => {
  const snapshot = readSnapshot(EXAMPLE_SPEC, drawSource(files), drawMemory());
  if (!snapshot.ok) throw new Error(snapshot.failures.map(({ message }) => message).join(' '));
  return snapshot.value;
};

export const drawSource = (files: Drawn): BlobSource => {
  const all = { ...manifestsOf(files), ...files };
  const blobs = Object.entries(all)
    .map(([path, text]) => ({ path, id: createHash('sha1').update(text).digest('hex') }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return { blobs, read: (wanted) => new Map(wanted.map(({ path, id }) => [id, all[path] ?? ''])) };
};

export const drawMemory = (): FactsMemory => {
  const known = new Map<string, FileFacts>();
  return {
    get: ({ path, id }) => known.get(`${id} ${path}`),
    set: ({ path, id }, facts) => void known.set(`${id} ${path}`, facts),
  };
};

const manifestsOf = (files: Drawn): Record<string, string> => {
  const dirs = new Set(Object.keys(files).map((path) => path.split('/').slice(0, 3).join('/')));
  return Object.fromEntries(
    [...dirs].map((dir) => {
      const [, owner = '', kind = ''] = dir.split('/');
      const name = `${EXAMPLE_SPEC.scope}/${owner}-${kind}`;
      const own = Object.entries(files).filter(([path]) => path.startsWith(`${dir}/`));
      const found = own.flatMap(([, text]) => [...text.matchAll(/'(@[\w-]+\/[\w-]+)'/g)]).map(([, each = '']) => each);
      const dependencies = Object.fromEntries([...new Set(found)].map((each) => [each, 'workspace:*']));
      return [`${dir}/package.json`, JSON.stringify({ name, dependencies })];
    }),
  );
};
