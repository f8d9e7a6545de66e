import type { Outcome } from '@acme/tools-findings';
import type { BudgetPackage } from '../facts/budget-package.ts';
import { findSimilar } from './find-similar.ts';

/** The package that is called `named`: its folder or a path in it, relative to the root, `<domain>/<layer>`, or its name with or without scope. */
export const findPackage = (packages: readonly BudgetPackage[], named: string): Outcome<BudgetPackage> => {
  const path = named.replace(/\/$/, '');
  const found =
    packages.find(({ name }) => name === path || name.endsWith(`/${path}`)) ??
    packages.find(({ dir }) => path === dir || path.startsWith(`${dir}/`)) ??
    packages.find(({ dir }) => path.includes('/') && dir.endsWith(`/${path}`));
  if (found) return { ok: true, value: found };
  const similar = findSimilar(packages, path);
  const sample = packages.find(({ kind }) => kind !== 'standalone');
  const other = `Name it by its folder or its name${sample ? `, such as ${sample.dir}` : ''}.`;
  const hint = similar.length > 0 ? `Name one that there is, such as ${similar.join(', ')}.` : other;
  return { ok: false, failures: [{ code: 'unknown-package', message: `There is no package '${named}'.`, hint }] };
};
