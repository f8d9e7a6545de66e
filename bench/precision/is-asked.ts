import type { Fit } from './fit.ts';
import type { Found } from './read-reports.ts';

/** What these keep is how our packages are made, which no other project could know of. */
const OURS_ALONE = ['dependency-policy', 'package-shape', 'public-surface'];

/** What can be said only of packages that are installed, with their tests and scripts, and of those that nobody else uses. */
const UNKNOWABLE = /^no program reaches|is declared but nothing imports it|but only tests or scripts import it/;

/** Whether a finding counts; `path` is that of the file in the project. */
export const isAsked = (fit: Fit, { rule, file, text }: Found, path: string): boolean => {
  if (fit.asked?.includes(rule) === false) return false;
  if (OURS_ALONE.includes(rule) || UNKNOWABLE.test(text)) return false;
  if (fit.notAsked?.[rule]?.some((folder) => file.startsWith(`${folder}/`))) return false;
  const isOfGraph = rule === 'declared-dependencies' || rule === 'reachable-packages';
  if (isOfGraph && fit.development?.test(path)) return false;
  const [, specifier = ''] = /^'([^']*)' leads nowhere/.exec(text) ?? [];
  return specifier === '' || fit.built?.test(specifier) !== true;
};
