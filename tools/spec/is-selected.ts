import type { HarnessSpec } from './harness-spec.ts';
import { placeOf } from './place.ts';

const patterns = new Map<string, RegExp>();

/**
 * Whether one of `selectors` covers `path`, a file or folder relative to the workspace root. A selector is a kind, or a
 * path with or without `*` and `**`; one that covers a folder covers what is in it.
 */
export const isSelected = (spec: HarnessSpec, selectors: readonly string[], path: string): boolean => {
  const kind = path.includes('/') ? placeOf(spec, path)?.kind : undefined;
  return selectors.some((selector) => (isKind(selector) ? selector === kind : patternOf(selector).test(path)));
};

/** A kind is one word; every path that can be selected has a folder in it. */
export const isKind = (selector: string): boolean => !selector.includes('/');

const patternOf = (selector: string): RegExp => {
  const known = patterns.get(selector);
  if (known) return known;
  const parts = selector
    .split(/(\*\*|\*)/)
    .map((part) => WILDCARDS[part] ?? part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('')}(/|$)`);
  patterns.set(selector, pattern);
  return pattern;
};

const WILDCARDS: Record<string, string> = { '*': '[^/]*', '**': '.*' };
