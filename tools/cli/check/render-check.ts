import { type Audience, renderFailure, renderFindings } from '@acme/tools-findings';
import type { CheckReport } from './check-report.ts';
import { renderNotes } from './describe-change.ts';

/** A red check prints at most this many lines of findings and failures. */
const LINE_LIMIT = 55;

/** What `harness check` prints: at most 3 lines when green, at most 60 when red. */
export const renderCheck = (report: CheckReport, audience: Audience): string =>
  report.ok ? renderGreen(report, audience) : renderRed(report, audience);

const renderGreen = (report: CheckReport, audience: Audience): string => {
  const { tasks, tests, rules, files, findings } = report;
  const notes = renderNotes(report.guarded, report.notes, audience);
  // What has to be read now takes the place of what can be asked for, so that green stays as short as it is promised.
  const isShort = audience === 'agent' && notes.length > 0;
  const proven = isShort ? '' : `, ${rules} rules proven, ${files} files`;
  const warnings = findings.length > 0 ? `, ${findings.length} warnings${isShort ? '' : ' (see --json)'}` : '';
  return [
    `check passed (${describeMode(report)}): ${tasks.total} tasks, ${tasks.cached} cached; ${tests.passed} tests${proven}${warnings}`,
    describeTime(report, isShort),
    ...notes,
    '',
  ].join('\n');
};

const renderRed = (report: CheckReport, audience: Audience): string => {
  const blocks = [
    ...report.failures.map((failure) => [renderFailure(failure)]),
    ...report.findings.map((finding) => renderFindings([finding], audience)),
  ];
  const shown = takeLines(blocks, LINE_LIMIT);
  const left = blocks.length - shown.length;
  return [
    ...shown.flat(),
    `check failed (${describeMode(report)}): ${count(report.findings.length, 'finding')}, ${report.tasks.failed} of ${report.tasks.total} tasks failed` +
      `${report.tasks.skipped > 0 ? `, ${report.tasks.skipped} not run` : ''}; ${left > 0 ? `${left} more not shown, ` : ''}full log: ${report.log}`,
    describeTime(report),
    ...renderNotes(report.guarded, report.notes, audience),
    ...describeRepairs(report),
    `Rerun: ${rerunCommand(report)}`,
    '',
  ].join('\n');
};

const describeMode = ({ mode, shard }: CheckReport): string =>
  shard ? `${mode}, shard ${shard.index}/${shard.of} of cut ${shard.cut}` : mode;

/** As many whole blocks as fit in `limit` lines. */
const takeLines = (blocks: string[][], limit: number): string[][] => {
  let lines = 0;
  return blocks.filter((block) => {
    lines += block.length;
    return lines <= limit;
  });
};

const describeTime = ({ budget, waivers, tasks }: CheckReport, isShort = false): string =>
  `${budget.usedSeconds.toFixed(1)} of ${budget.ceilingSeconds} s budget${budget.withinCeiling ? '' : ': over the ceiling'}${budget.predicted && !isShort ? `, ${budget.predicted.cold.toFixed(1)} s predicted` : ''}; ${count(waivers.live, 'live waiver')}` +
  (tasks.asTested === undefined || isShort ? '' : `; ${count(tasks.asTested, 'tool')} as tested before`) +
  (tasks.redone === undefined ? '' : `; the remote cache failed, so ${count(tasks.redone, 'task')} ran here`) +
  (tasks.refused === undefined ? '' : `; ${count(tasks.refused, 'artefact')} of the remote cache without a valid seal`);

const describeRepairs = ({ repairable }: CheckReport): string[] =>
  repairable === undefined ? [] : [`pnpm harness fix repairs ${repairable} of these`];

/** The narrowest check that shows whether the findings are repaired. */
const rerunCommand = (report: CheckReport): string => {
  const dirs = new Set(report.findings.map(({ file }) => packageDirOf(file)));
  const named = [...dirs].filter((dir) => dir !== undefined);
  const isNarrow = report.failures.length === 0 && named.length === dirs.size && named.length <= 4 && named.length > 0;
  if (isNarrow) return `pnpm harness check ${named.join(' ')}`;
  return report.mode === 'all' ? 'pnpm harness check --all' : 'pnpm harness check';
};

const packageDirOf = (file: string): string | undefined => /^(?:packages\/[^/]+|tools)\/[^/]+(?=\/)/.exec(file)?.[0];

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
