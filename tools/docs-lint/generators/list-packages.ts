import { posix } from 'node:path';
import { placeOf } from '@acme/tools-spec';
import type { Docs } from '../docs.ts';

/** Which packages there are: domains by layer, then groups and tools by name. */
export const listPackages = ({ packages, spec }: Docs): string => {
  const places = [...packages.values()].toSorted().flatMap((dir) => placeOf(spec, dir) ?? []);
  const layers = spec.domains.layers.map(({ name }) => name);
  const domains = Map.groupBy(
    places.filter(({ family }) => family === 'layer'),
    ({ owner }) => owner,
  );
  const grid = [...domains].map(([domain, own]) => {
    const partsOf = (layer: string): string[] =>
      own
        .filter(({ kind }) => kind === layer)
        .map(({ dir }) => (dir.endsWith(`/${layer}`) ? '✓' : `\`${posix.basename(dir)}\``));
    const cells = layers.map((layer) => partsOf(layer).join(', '));
    return `| \`${spec.domains.folder}/${domain}\` | ${cells.join(' | ')} |`;
  });
  const named = (kind: string): string =>
    places
      .filter((place) => place.kind === kind && place.family !== 'layer')
      .map(({ owner }) => `\`${owner}\``)
      .join(', ');
  const groups = [
    ...spec.groups.map(({ name, folder }) => ({ kind: name, folder })),
    { kind: 'tool', folder: spec.tools.folder },
  ];
  return [
    `| domain | ${layers.join(' | ')} |`,
    `| --- |${' --- |'.repeat(layers.length)}`,
    ...grid,
    '',
    '| folder | packages |',
    '| --- | --- |',
    ...groups.map(({ kind, folder }) => `| \`${folder}\` | ${named(kind)} |`),
    '',
  ].join('\n');
};
