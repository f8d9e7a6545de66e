import type { HarnessSpec } from './harness-spec.ts';
import { isKind } from './is-selected.ts';
import { listOwnershipClaims } from './list-ownership-claims.ts';
import { placeNamed } from './place.ts';

/** A path, or a glob, that the spec says is there, and which part of the spec says so. */
export interface ClaimedPath {
  owner: string;
  path: string;
}

/** Every path that the spec names, each once, in reading order: those that a valid workspace must have. */
export const listClaimedPaths = (spec: HarnessSpec): ClaimedPath[] => {
  const claims: [owner: string, path: string | undefined][] = [
    ['domains.folder', spec.domains.folder],
    ...spec.groups.map((group): [string, string] => [`group '${group.name}'`, group.folder]),
    ['tools.folder', spec.tools.folder],
    ...Object.keys(spec.tools.mayImport).map((tool): [string, string] => [
      `tool '${tool}'`,
      `${spec.tools.folder}/${tool}`,
    ]),
    ...spec.domains.exceptions.flatMap(({ from, to }) =>
      [from, to].map((end): [string, string] => [`exception '${end}'`, `${spec.domains.folder}/${end}`]),
    ),
    ['command', spec.command && dirNamed(spec, spec.command.package)],
    ...spec.helpers.map((each): [string, string | undefined] => [
      `helper '${each.does}'`,
      each.package && dirNamed(spec, each.package),
    ]),
    ...spec.io.flatMap(({ files }) =>
      files.filter((file) => !isKind(file)).map((path): [string, string] => ['io', path]),
    ),
    ...Object.entries({ ...spec.exemplars, domain: spec.exemplars?.domain?.path }).map(
      ([kind, path]): [string, string | undefined] => [`exemplars.${kind}`, path],
    ),
    ...listOwnershipClaims(spec).flatMap(({ owner, paths }) => paths.map((path): [string, string] => [owner, path])),
    ['budget.coefficients', spec.budget.coefficients],
    ...spec.guarded.map((path): [string, string] => ['guarded', path]),
  ];
  return claims
    .filter(([, path], index) => path !== undefined && claims.findIndex((each) => each[1] === path) === index)
    .map(([owner, path = '']) => ({ owner, path }));
};

/** The folder of a package; a name that no folder can have stands for itself. */
const dirNamed = (spec: HarnessSpec, packageName: string): string => placeNamed(spec, packageName)?.dir ?? packageName;
