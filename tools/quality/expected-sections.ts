import { type HarnessSpec, sumOf } from '@acme/tools-spec';
import { renderDebts } from './debts.ts';
import type { Quality } from './read-quality.ts';
import { renderScore } from './render-score.ts';

export const SCORE = { file: 'docs/QUALITY_SCORE.md', section: 'quality' } as const;
const TRACKER = { file: 'docs/exec-plans/tech-debt-tracker.md', section: 'quality-debts' } as const;

/** Every section that follows from the grades, and what it has to say. */
export const expectedSections = (
  spec: HarnessSpec,
  quality: Quality,
): { file: string; section: string; expected: string }[] => [
  { ...SCORE, expected: withSum(renderScore(spec, quality)) },
  { ...TRACKER, expected: withSum(renderDebts(quality.now.judged)) },
];

/** So that `harness check` sees an edit, which cannot compute the grades. */
const withSum = (text: string): string => `${text}<!-- sum: ${sumOf(text)} -->\n`;
