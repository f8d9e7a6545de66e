import type { Finding } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { renderCheck } from './render-check.ts';

const green: CheckReport = {
  ok: true,
  mode: 'affected',
  durationMs: 2345,
  tasks: { total: 12, cached: 10, failed: 0, skipped: 0 },
  tests: { passed: 40, failed: 0 },
  rules: 8,
  files: 90,
  findings: [],
  failures: [],
  waivers: { live: 0, silenced: 0, unused: 0, expired: 0, invalid: 0 },
  budget: { ceilingSeconds: 60, usedSeconds: 2.345, withinCeiling: true },
  notes: [],
  log: '.nx/harness/check-now.log',
};
const finding = (file: string): Finding => ({
  rule: 'no-cycles',
  severity: 'error',
  file,
  line: 1,
  what: 'w',
  why: 'y',
  fix: 'f',
  docs: 'd',
});
const red = (findings: Finding[]): CheckReport => ({
  ...green,
  ok: false,
  findings,
  tasks: { ...green.tasks, failed: 1 },
});
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

test('green is two lines: what was checked, and time against the budget', () => {
  expect(linesOf(renderCheck(green, 'agent'))).toEqual([
    'check passed (affected): 12 tasks, 10 cached; 40 tests, 8 rules proven, 90 files',
    '2.3 of 60 s budget; 0 live waivers',
  ]);
});

const guarded = { touched: ['docs/waivers/'], waivers: { added: ['x'], removed: [], extended: [], edited: [] } };

test('green says how many waivers are live', () => {
  expect(renderCheck({ ...green, waivers: { ...green.waivers, live: 1 } }, 'agent')).toContain('; 1 live waiver\n');
});

test('green says how many tools were not tested again, where nothing else has to be read', () => {
  const report = { ...green, tasks: { ...green.tasks, asTested: 15 } };
  expect(renderCheck(report, 'agent')).toContain('; 0 live waivers; 15 tools as tested before\n');
  expect(renderCheck({ ...report, guarded }, 'agent')).not.toContain('as tested before');
  expect(renderCheck({ ...report, guarded }, 'human')).toContain('15 tools as tested before');
});

test('a change of what the gate goes by is the third line of green', () => {
  expect(linesOf(renderCheck({ ...green, guarded }, 'agent')).slice(2)).toEqual([
    'NOTE owner review required: docs/waivers/; waivers: added x',
  ]);
});

test('with a note an agent reads less of the rest, and a person all of it', () => {
  const report = { ...green, guarded, findings: [{ ...finding('nx.json'), severity: 'warning' as const }] };
  expect(linesOf(renderCheck(report, 'agent'))[0]).toBe(
    'check passed (affected): 12 tasks, 10 cached; 40 tests, 1 warnings',
  );
  expect(linesOf(renderCheck(report, 'human'))[0]).toContain('8 rules proven, 90 files, 1 warnings (see --json)');
});

test('artefacts of the remote cache that were not believed are counted', () => {
  const report = { ...green, tasks: { ...green.tasks, refused: 2 } };
  expect(linesOf(renderCheck(report, 'human'))[1]).toMatch(/; 2 artefacts of the remote cache without a valid seal$/);
  expect(linesOf(renderCheck(green, 'human'))[1]).not.toContain('seal');
});

test('red is the findings, the count with the log, the time and the narrow rerun', () => {
  expect(linesOf(renderCheck(red([finding('packages/tickets/types/src/a.ts')]), 'agent'))).toEqual([
    'packages/tickets/types/src/a.ts:1 no-cycles: w Why: y Fix: f Docs: d',
    'check failed (affected): 1 finding, 1 of 12 tasks failed; full log: .nx/harness/check-now.log',
    '2.3 of 60 s budget; 0 live waivers',
    'Rerun: pnpm harness check packages/tickets/types',
  ]);
});

test('findings at the root rerun the same check', () => {
  expect(renderCheck(red([finding('nx.json')]), 'agent')).toContain('Rerun: pnpm harness check\n');
});

test('what harness fix can repair is one line', () => {
  const report = { ...red([finding('packages/tickets/types/src/a.ts')]), repairable: 1 };
  expect(linesOf(renderCheck(report, 'agent')).slice(-2)).toEqual([
    'pnpm harness fix repairs 1 of these',
    'Rerun: pnpm harness check packages/tickets/types',
  ]);
});

test('a thousand findings are cut at 60 lines, and the rest is counted', () => {
  const many = Array.from({ length: 1000 }, (_, index) => finding(`packages/d${index}/types/src/a.ts`));
  const lines = linesOf(renderCheck({ ...red(many), guarded, repairable: 9 }, 'agent'));
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(lines.at(-5)).toContain(`${1000 - (lines.length - 5)} more not shown`);
});

test('colours are for people only', () => {
  const report = red([finding('packages/tickets/types/src/a.ts')]);
  expect(renderCheck(report, 'agent')).not.toContain('\u001B');
  expect(renderCheck(report, 'human')).toContain('\u001B');
});

test('a crash comes first', () => {
  const crash = { code: 'oxlint-crashed', message: 'oxlint gave no result.', hint: 'Run it by hand.' };
  const text = renderCheck({ ...red([finding('nx.json')]), failures: [crash] }, 'agent');
  expect(linesOf(text)[0]).toBe('error oxlint-crashed: oxlint gave no result. Hint: Run it by hand.');
});

test('what a cold check is predicted to take stands beside the time', () => {
  const predicted = { cold: 27.71, path: 1, edit: 1, blast: 1, hub: 1, package: 1 };
  const report = { ...green, budget: { ...green.budget, predicted } };
  expect(linesOf(renderCheck(report, 'agent'))[1]).toBe('2.3 of 60 s budget, 27.7 s predicted; 0 live waivers');
});
