import type { Violation } from '../graph-rule.ts';
import { VITE_CONFIG } from '../syntax/find-bundling.ts';
import type { Workspace } from '../workspace.ts';

/** Configurations of Vite that the gate does not read, and what in the others no rule can follow. */
export const findBundlers = ({ packages }: Workspace): Violation[] =>
  packages
    .filter(({ place }) => place && place.family !== 'standalone')
    .flatMap(({ dir, modules }) =>
      modules.filter(({ file }) => VITE_CONFIG.test(file)).map((each) => ({ dir, ...each })),
    )
    .flatMap(({ dir, file, bundling }): Violation[] => {
      if (file !== `${dir}/vite.config.ts`) {
        const what = `Vite may read ${file}, and the gate reads ${dir}/vite.config.ts alone.`;
        return [{ file, what, fix: `write what it sets in ${dir}/vite.config.ts, and remove it.` }];
      }
      return bundling.map(({ what, line, column }) => ({
        file,
        line,
        column,
        what: `the configuration of Vite ${what}, so what is built need not be what the imports say.`,
        fix: 'remove it: write settings as plain data, and import packages by their names.',
      }));
    });
