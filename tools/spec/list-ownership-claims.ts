import type { HarnessSpec } from './harness-spec.ts';
import { isKind } from './is-selected.ts';

/** What the spec says of owners, readers, boundaries and processes: the kinds and the paths it names, each with where. */
export const listOwnershipClaims = (spec: HarnessSpec): { owner: string; kinds: string[]; paths: string[] }[] => {
  const { vendors, environment, parsing, processes } = spec;
  const entries: [owner: string, selectors: string[]][] = [
    ...vendors.map((vendor): [string, string[]] => [`vendor '${vendor.package}'`, vendor.owners]),
    ['environment.readers', environment.readers],
    ['parsing.boundaries', parsing.boundaries],
    ...processes.map(({ name, files }): [string, string[]] => [`process '${name}'`, files]),
  ];
  return entries.map(([owner, selectors]) => ({
    owner,
    kinds: selectors.filter(isKind),
    paths: selectors.filter((selector) => !isKind(selector)),
  }));
};
