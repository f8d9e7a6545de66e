import type { Outcome } from '@acme/tools-findings';
import { type HarnessSpec, parseManifest, placeOf } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { checkPlace } from './check-place.ts';
import { type PlannedFile, refuse, refuseWith, type Tree } from './plan.ts';

/** A package beside the one that it is split off from: all but its sources. */
export interface Part {
  dir: string;
  packageName: string;
  created: PlannedFile[];
}

/**
 * Plans a part of the package at `of`: of a layer another part of that layer, of a util or provider another one. The package
 * itself is the living sibling that is copied; `says` is what its README says.
 */
export const planPart = (
  spec: HarnessSpec,
  tree: Tree,
  { of, name, says }: { of: string; name: string; says: string },
): Outcome<Part> => {
  const place = placeOf(spec, of);
  if (place?.family !== 'layer' && place?.family !== 'group')
    return refuse('part-misplaced', `${of} is no package that can have parts.`, 'Split a layer, a provider or a util.');
  const layers = spec.domains.layers.map((each) => each.name);
  const layer = place.family === 'layer' ? name.split('-').find((word) => layers.includes(word)) : undefined;
  if (layer !== undefined) {
    const message = `'${name}' cannot be the name of a part: '${layer}' names a layer.`;
    return refuse('name-reserved', message, 'Choose another name.');
  }
  const folder = of.slice(0, of.lastIndexOf('/'));
  const dir = place.family === 'layer' ? `${folder}/${place.kind}-${name}` : `${folder}/${name}`;
  const refused = refuseWith([checkName(spec, 'part', name)]) ?? refuseWith([checkPlace(spec, tree, dir)]);
  if (refused) return refused;
  const packageName = placeOf(spec, dir)?.packageName ?? dir;
  const text = tree.read(`${of}/package.json`);
  const manifest = parseManifest(`${of}/package.json`, text);
  if (!manifest.ok) return manifest;
  const copied = spec.shape.files.filter((file) => file !== 'package.json' && file !== 'README.md');
  return {
    ok: true,
    value: {
      dir,
      packageName,
      created: [
        {
          path: `${dir}/package.json`,
          text: text.replace(JSON.stringify(manifest.value.name), () => JSON.stringify(packageName)),
        },
        { path: `${dir}/README.md`, text: `# ${packageName}\n\n${says}\n` },
        ...copied.map((file) => ({ path: `${dir}/${file}`, text: tree.read(`${of}/${file}`) })),
      ],
    },
  };
};
