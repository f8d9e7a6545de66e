import type { Finding } from '@acme/tools-findings';
import { clip } from './clip.ts';
import { toFinding } from './problem.ts';
import { describeTarget, type Waiver } from './waiver.ts';

/** A finding for each live waiver that silenced nothing, given those that did. */
export const findUnused = (live: readonly Waiver[], used: ReadonlySet<Waiver>): Finding[] =>
  live
    .filter((waiver) => !used.has(waiver))
    .map(({ file, rule, target }) =>
      toFinding(file, {
        what: `${clip(rule, 40)} reports nothing at ${clip(describeTarget(target), 100)}: the waiver is unused.`,
        fix: 'delete this file; if the finding is still there in other words, correct the path, symbol or edge.',
      }),
    );
