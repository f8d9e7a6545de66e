import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Draft, Tree } from './draft.ts';

interface Plan {
  created: { path: string; text: string }[];
  edited: { path: string; text: string }[];
}

type Outcome<Value> = { ok: true; value: Value } | { ok: false; failures: { message: string }[] };

interface Planning {
  planGeneration: (
    spec: unknown,
    tree: Tree,
    request: { kind: string; name: string; entity?: string },
  ) => Outcome<Plan>;
}

/** The generators that the created workspace at `root` brought along, planning on a draft instead of the disk. */
export interface Generators {
  disk: Tree;
  scope: string;
  generate: (draft: Draft, request: { kind: string; name: string; entity?: string }) => void;
}

export const loadGenerators = async (root: string): Promise<Generators> => {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href);
  const { planGeneration }: Planning = await load('tools/generators/planning/plan-generation.ts');
  const { diskTree }: { diskTree: (root: string) => Tree } = await load('tools/generators/disk-tree.ts');
  const { loadSpec }: { loadSpec: (root: string) => Promise<Outcome<{ scope: string }>> } =
    await load('tools/spec/load-spec.ts');
  const spec = valueOf(await loadSpec(root));
  return {
    disk: diskTree(root),
    scope: spec.scope,
    generate: (draft, request) => {
      const { created, edited } = valueOf(planGeneration(spec, draft, request));
      for (const { path, text } of [...created, ...edited]) draft.write(path, text);
    },
  };
};

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.failures.map(({ message }) => message).join(' '));
};
