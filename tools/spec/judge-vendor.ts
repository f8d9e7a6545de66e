import type { HarnessSpec } from './harness-spec.ts';
import { isSelected } from './is-selected.ts';

/**
 * The owners of the external package or builtin called `name` (`zod`, `node:sqlite`), where the code at `path` is none
 * of them and so may not import it; undefined where it may, or where nobody owns the package.
 */
export const ownersElsewhere = (spec: HarnessSpec, path: string, name: string): string[] | undefined => {
  const vendor = vendorNamed(spec, name);
  return vendor && !isSelected(spec, vendor.owners, path) ? vendor.owners : undefined;
};

type Vendor = HarnessSpec['vendors'][number];

/** A spec is data that nobody changes, and the linters ask for the same few packages in every file. */
const vendors = new WeakMap<HarnessSpec, Map<string, Vendor | undefined>>();

const vendorNamed = (spec: HarnessSpec, name: string): Vendor | undefined => {
  const known = vendors.get(spec) ?? new Map<string, Vendor | undefined>();
  vendors.set(spec, known);
  if (!known.has(name)) {
    const plain = withoutPrefix(name);
    known.set(
      name,
      spec.vendors.find((each) => isNamed(plain, withoutPrefix(each.package))),
    );
  }
  return known.get(name);
};

const isNamed = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** A builtin has two names. */
const withoutPrefix = (name: string): string => name.replace(/^node:/, '');
