import type { Failure } from '@acme/tools-findings';
import { seconds } from './judge/describe-culprit.ts';
import { METRIC_NAMES, METRICS } from './judge/metrics.ts';
import type { BudgetReport } from './read-budget.ts';

/** The numbers as a table in Markdown, for the summary of a job. */
export const renderTable = ({ judgements, findings, notes, baseName }: BudgetReport): string =>
  [
    '### Build budget',
    '',
    `Predicted, in seconds of the reference machine, against ${baseName}.`,
    '',
    '| | before | now | this change may come to | ceiling |',
    '| --- | --- | --- | --- | --- |',
    ...METRICS.map((id) => {
      const { before, now, limit, ceiling, verdict } = judgements[id];
      const mark = verdict === 'raised' || verdict === 'over' ? '❌ ' : '';
      const cells = [before === undefined ? '' : seconds(before), seconds(now), seconds(limit), seconds(ceiling)];
      return `| ${mark}${METRIC_NAMES[id]} | ${cells.join(' | ')} |`;
    }),
    '',
    ...findings.map(({ file, what, fix }) => `- \`${file}\`: ${plain(`${what} ${fix}`)}`),
    ...notes.map((note) => `- ${plain(note)}`),
    '',
  ].join('\n');

/** The same place where nothing could be computed: a summary that says nothing would look like one that passed. */
export const renderUnjudged = (failures: readonly Failure[]): string =>
  [
    '### Build budget',
    '',
    '❌ Not judged.',
    '',
    ...failures.map(({ message, hint }) => `- ${plain(`${message} ${hint}`)}`),
    '',
  ].join('\n');

/** What comes from the tree opens no tag and ends no line. */
const plain = (text: string): string => text.replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
