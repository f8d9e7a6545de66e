import { type HarnessSpec, placeNamed } from '@acme/tools-spec';
import type { Waiver } from '@acme/tools-waivers';
import type { CheckReport } from './check-report.ts';

/**
 * Whether the tasks of a check could have found what a waiver silences. All of them can; else those of its package.
 * The graph rules and the rules about docs look at the whole workspace, in the part of a check that has them.
 */
export const couldBeUsed =
  (
    spec: HarnessSpec,
    check: {
      mode: CheckReport['mode'];
      /** Folders: of the packages that the change affects, and of all that are checked. */
      selected: readonly string[];
      planned: readonly string[];
      pages: ReadonlyMap<string, string>;
    },
  ) =>
  ({ rule, target }: Waiver): boolean => {
    if (check.mode === 'all') return true;
    const page = check.pages.get(rule) ?? '';
    if (/^tools\/(?:docs-lint|graph-rules)\//.test(page))
      return check.planned.some((dir) => page.startsWith(`${dir}/`));
    const place = target.kind === 'path' ? target.path : (placeNamed(spec, target.from)?.dir ?? target.from);
    return check.selected.some((dir) => place === dir || place.startsWith(`${dir}/`));
  };
