import type { FrontDoor } from '../links/read-front-door.ts';
import type { Anatomy, Package } from './anatomy.ts';

/** Where each public name of a package comes from: the file that its front door takes it of, and its name there. */
export const listOffers = (pkg: Package, door: string, { handings }: FrontDoor): Anatomy['offers'] => {
  const byFile = new Map(pkg.modules.map((module) => [module.file, module]));
  const targetOf = (file: string, specifier: string): string | undefined => {
    const target = byFile.get(file)?.imports.find((each) => each.specifier === specifier)?.target;
    return target?.kind === 'file' ? target.file : undefined;
  };
  /** `export *` hands on all names but the default, and those that the module hands on in turn. */
  const namesIn = (file: string, seen: Set<string>): { name: string; isType: boolean }[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return (byFile.get(file)?.exports ?? []).flatMap((each) => {
      if (each.name !== '*') return each.name === 'default' ? [] : [each];
      const next = each.from === undefined ? undefined : targetOf(file, each.from);
      return next === undefined ? [] : namesIn(next, seen);
    });
  };
  const offers = new Map<string, { file: string; local: string; isType: boolean }>();
  for (const { specifier, isWhole, names } of handings) {
    const file = targetOf(door, specifier);
    if (file === undefined) continue;
    const offered = isWhole ? namesIn(file, new Set()).map((each) => ({ ...each, local: each.name })) : names;
    for (const { name, local, isType } of offered) offers.set(local, { file, local: name, isType });
  }
  return offers;
};
