import { defineGraphRule } from '../graph-rule.ts';
import { hasUnread } from '../has-unread.ts';
import { findOrphanModules } from '../reachable/find-orphan-modules.ts';
import { findOrphanPackages } from '../reachable/find-orphan-packages.ts';
import { findTestImports } from '../reachable/find-test-imports.ts';

/**
 * Programs start at apps, commands and what the spec lists; all packages are reached from there, all modules from
 * what their package offers. A package that is not reached yet is a warning, so that one can be made before it is
 * used; a module is an error. Standalone packages answer for themselves.
 * As long as a file cannot be read nobody knows what it reaches.
 */
export const reachablePackages = defineGraphRule({
  name: 'reachable-packages',
  why: 'code that nothing runs is read, tested and upgraded for nothing.',
  find: (workspace) => [
    ...(workspace.packages.some(hasUnread) ? [] : findOrphanPackages(workspace)),
    ...workspace.packages
      .filter(({ place }) => place && place.family !== 'standalone')
      .flatMap((pkg) => [...(hasUnread(pkg) ? [] : findOrphanModules(workspace.spec, pkg)), ...findTestImports(pkg)]),
  ],
});
