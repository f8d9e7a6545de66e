import { type HarnessSpec, placeNamed } from '@acme/tools-spec';
import type { Waiver } from '@acme/tools-waivers';
import type { CheckReport } from './check-report.ts';

/**
 * Whether the tasks of a check could have found what a waiver silences. All of them can; else those of its package.
 * The graph rules and the rules about docs always look at the whole workspace.
 */
export const couldBeUsed =
  (
    spec: HarnessSpec,
    check: { mode: CheckReport['mode']; selected: ReadonlySet<string>; pages: ReadonlyMap<string, string> },
  ) =>
  ({ rule, target }: Waiver): boolean => {
    if (check.mode === 'all' || /^tools\/(?:docs-lint|graph-rules)\//.test(check.pages.get(rule) ?? '')) return true;
    const place = target.kind === 'path' ? target.path : (placeNamed(spec, target.from)?.dir ?? target.from);
    return [...check.selected].some((dir) => place === dir || place.startsWith(`${dir}/`));
  };
