import type { Docs } from '../docs.ts';

/** Where the grades of each signal end. */
export const listSteps = ({ spec }: Docs): string => {
  const rows = Object.entries(spec.quality.steps).map(([signal, steps]) => `| ${[signal, ...steps].join(' | ')} |`);
  return ['| signal | A | B | C |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
};
