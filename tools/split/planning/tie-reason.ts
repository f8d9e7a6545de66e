import { posix } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Anatomy, Package, ResolvedLink } from './anatomy.ts';

/** Forms of links whose names can be taken from another package as well. */
const NAMED = ['import', 'export', 'declarator', 'member'];

/** Why a link to the file `to` cannot lead from one package into another; undefined if it can. */
export const tieReason = (
  { spec, pkg, offers }: { spec: HarnessSpec; pkg: Package; offers: Anatomy['offers'] },
  link: ResolvedLink,
  to: string,
  door: string,
): string | undefined => {
  const short = posix.basename(to);
  const isDoor = link.target.kind === 'file' && link.target.file === door;
  if (isDoor) return [...NAMED, 'namespace'].includes(link.form) ? undefined : 'uses all of the front door at once';
  if (link.form === 'mock') return `has a test that mocks ${short} by its path`;
  if (!NAMED.includes(link.form)) return `uses all of ${short} at once`;
  const reasons = link.names.map(({ name, isType }) => {
    if ([...offers.values()].some((each) => each.file === to && each.local === name)) return undefined;
    const exported = pkg.modules.find(({ file }) => file === to)?.exports.find((each) => each.name === name);
    if (!exported || name === 'default') return `takes '${name}' of ${short}, which has no name to hand on`;
    const other = offers.get(name);
    if (other) return `takes '${name}' of ${short}, and ${posix.basename(other.file)} offers another '${name}'`;
    const isCommands = pkg.place?.family === 'layer' && pkg.place.kind === spec.command?.layer;
    return isCommands && !exported.isType && !isType && !link.isType
      ? `runs '${name}' of ${short}, which is no command, so no front door of a ${spec.command?.layer} hands it on`
      : undefined;
  });
  return reasons.find((reason) => reason !== undefined);
};
