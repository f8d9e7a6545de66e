import { lowerLayers } from '@acme/tools-spec';
import type { Docs } from '../docs.ts';

/** The table of what each kind of package may import. */
export const listEdges = ({ spec }: Docs): string => {
  const { layers, visibleToOtherDomains } = spec.domains;
  const foreign = `other domains' ${list(visibleToOtherDomains)}`;
  const rows = [
    ...layers.map(({ name, mayImport }) => [name, [list(lowerLayers(spec, name)), list(mayImport), foreign]] as const),
    ...spec.groups.map(({ name, mayImport }) => [name, [list(mayImport)]] as const),
    [
      spec.tools.folder,
      [`the tools that \`harness.config.ts\` lists for each; never \`${spec.domains.folder}/\``],
    ] as const,
  ];
  const lines = rows.map(([name, parts]) => `| \`${name}\` | ${parts.filter((part) => part !== '').join(', ')} |`);
  return ['| a package in | may import |', '| --- | --- |', ...lines, ''].join('\n');
};

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
