import type { Edge } from '../facts/budget-package.ts';

/** Whether all that is taken when it runs is named like a type; what is called like a function is none. */
export const couldBeTypes = ({ sites }: Edge): boolean =>
  sites
    .filter(({ use }) => use === 'runtime')
    .every(
      ({ names }) => names.length > 0 && names.every((name) => /^[A-Z]\w*[a-z]/.test(name) && !name.endsWith('Schema')),
    );
