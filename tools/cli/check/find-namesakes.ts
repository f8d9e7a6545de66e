import type { Failure } from '@acme/tools-findings';
import type { WorkspacePackage } from '@acme/tools-spec';

/** Nothing tells two packages of one name apart: tasks and imports reach one of them. */
export const findNamesakes = (packages: readonly WorkspacePackage[]): Failure[] =>
  [...Map.groupBy(packages, ({ manifest }) => manifest.name)]
    .filter(([, namesakes]) => namesakes.length > 1)
    .map(([name, namesakes]) => ({
      code: 'namesakes',
      message: `${namesakes.map(({ dir }) => dir).join(' and ')} are both called '${name}'.`,
      hint: `Name each after its folder: ${namesakes.map(({ dir, place }) => `'${place?.packageName ?? dir}'`).join(', ')}.`,
    }));
