import type { HarnessSpec } from './harness-spec.ts';
import { isSelected } from './is-selected.ts';

/**
 * The owners of the external package or builtin called `name` (`zod`, `node:sqlite`), where the code at `path` is none
 * of them and so may not import it; undefined where it may, or where nobody owns the package.
 */
export const ownersElsewhere = (spec: HarnessSpec, path: string, name: string): string[] | undefined => {
  const plain = withoutPrefix(name);
  const vendor = spec.vendors.find((each) => isNamed(plain, withoutPrefix(each.package)));
  return vendor && !isSelected(spec, vendor.owners, path) ? vendor.owners : undefined;
};

const isNamed = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** A builtin has two names. */
const withoutPrefix = (name: string): string => name.replace(/^node:/, '');
