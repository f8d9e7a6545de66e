import type { Docs } from '../docs.ts';

/** The picture of the layers and groups: an arrow leads from what is imported to what may import it. */
export const drawLayers = ({ spec }: Docs): string => {
  const { folder, layers } = spec.domains;
  const names = layers.map(({ name }) => name);
  const lines = spec.groups.flatMap((group) => [
    ...importersOf(group.name, layers).map((to) => `  ${group.name} --> ${to}`),
    ...spec.groups
      .filter(({ name, mayImport }) => name !== group.name && mayImport.includes(group.name))
      .map(({ name }) => `  ${group.name} --> ${name}`),
    ...intoGroup(group, names),
  ]);
  const groups = spec.groups.map(({ name, folder: at }) => `  ${name}["${at}"]`);
  return [
    '```mermaid',
    'flowchart BT',
    `  subgraph domain["${folder}/&lt;domain&gt;"]`,
    `    ${names.join(' --> ')}`,
    '  end',
    ...groups,
    ...lines,
    '```',
    '',
  ].join('\n');
};

type Layers = Docs['spec']['domains']['layers'];

/** The layers that may import a group; all of them are the domain. */
const importersOf = (group: string, layers: Layers): string[] => {
  const allowed = layers.filter(({ mayImport }) => mayImport.includes(group)).map(({ name }) => name);
  if (allowed.length === 0) return [];
  return [allowed.length === layers.length ? 'domain' : allowed.join(' & ')];
};

const intoGroup = ({ name, mayImport }: Docs['spec']['groups'][number], layers: readonly string[]): string[] => {
  const from = layers.filter((layer) => mayImport.includes(layer));
  return from.length > 0 ? [`  ${from.join(' & ')} --> ${name}`] : [];
};
