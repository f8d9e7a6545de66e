import { judgeEdge, type Place, placeOf } from '@acme/tools-spec';
import type { Workspace } from './workspace.ts';

/** `service`, `providers`; a tool or a standalone package has no kind that says more than its folder. */
export const labelOf = ({ family, kind, dir }: Place): string =>
  family === 'layer' || family === 'group' ? kind : dir;

/** The kinds or tools, beside that of `from`, that may import `to`. */
export const kindsThatMayImport = ({ spec }: Workspace, from: Place, to: Place): string[] => {
  const domain = [from, to].find(({ family }) => family === 'layer')?.owner;
  const layers = spec.domains.layers.map(({ name }) => `${spec.domains.folder}/${domain}/${name}`);
  const groups = spec.groups.map(({ folder }) => `${folder}/*`);
  const tools = Object.keys(spec.tools.mayImport).map((tool) => `${spec.tools.folder}/${tool}`);
  return (from.family === 'tool' ? tools : [...layers, ...groups])
    .map((dir) => placeOf(spec, dir))
    .filter((place) => place !== undefined)
    .filter((place) => place.dir !== to.dir && judgeEdge(spec, place, to).allowed)
    .map(labelOf)
    .filter((label) => label !== labelOf(from));
};
