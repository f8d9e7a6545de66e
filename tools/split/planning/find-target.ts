import { findSimilar } from '@acme/tools-budget';
import type { Failure, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Workspace } from '@acme/tools-graph-rules';
import type { Package } from './anatomy.ts';

/** The package that is called `named`, where that is one that can have parts: by its folder, by a path in it, or by its name. */
export const findTarget = (spec: HarnessSpec, { packages }: Workspace, named: string): Outcome<Package> => {
  const path = named.replace(/^\.\//, '').replace(/\/$/, '');
  const holds = (dir: string): boolean => path === dir || path.startsWith(`${dir}/`);
  const found =
    packages.find(({ dir }) => holds(dir)) ??
    packages.find(({ dir }) => `${spec.domains.folder}/${path}` === dir) ??
    packages.find(({ name }) => name === path || name === `${spec.scope}/${path}`);
  if (!found) return fail('unknown-package', `There is no package '${named}'.`, sampleOf(packages, path));
  const { place, dir } = found;
  const exemplar = spec.exemplars?.domain?.path;
  if (exemplar !== undefined && dir.startsWith(`${exemplar}/`))
    return fail(
      'split-exemplar',
      `${dir} is what 'harness new' copies, layer by layer; it would not copy the part.`,
      "Name another domain under 'exemplars' in harness.config.ts first.",
    );
  if (place?.family === 'layer') return { ok: true, value: found };
  const isImported = [...spec.domains.layers, ...spec.groups].some(({ mayImport }) =>
    mayImport.includes(place?.kind ?? ''),
  );
  if (place?.family === 'group' && isImported) return { ok: true, value: found };
  const why = place?.family === 'tool' ? 'harness.config.ts says what each tool may import' : 'nothing imports it';
  return fail(
    'split-kind',
    `${dir} is not split by a command: ${why}.`,
    'Move files into a package that you make by hand.',
  );
};

const fail = (code: string, message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, message, hint }],
});

const sampleOf = (packages: readonly Package[], path: string): string => {
  const similar = findSimilar(packages, path);
  if (similar.length > 0) return `Name one that there is, such as ${similar.join(', ')}.`;
  const layer = packages.find(({ place }) => place?.family === 'layer');
  return `Name it by its domain and layer, its folder or its name${layer ? `, such as ${layer.place?.owner}/${layer.place?.kind} or ${layer.name}` : ''}.`;
};
