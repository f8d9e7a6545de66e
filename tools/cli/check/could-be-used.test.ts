import { EXAMPLE_SPEC } from '@acme/tools-spec';
import type { Waiver, WaiverTarget } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { couldBeUsed } from './could-be-used.ts';
import { listWaivedPlaces } from './list-waived-places.ts';

const pages = new Map([
  ['no-cycles', 'tools/graph-rules/rules/no-cycles.md'],
  ['structured-logging', 'tools/eslint-rules/rules/structured-logging.md'],
]);
const draw = (rule: string, target: WaiverTarget): Waiver => ({
  file: 'docs/waivers/x.md',
  rule,
  target,
  reason: 'r',
  owner: '@o',
  expires: '2026-05-31',
});
const path = (name: string): WaiverTarget => ({ kind: 'path', path: name, symbol: undefined });
const judge = (waiver: Waiver, mode: 'all' | 'only' = 'only', planned = ['tools/graph-rules']): boolean =>
  couldBeUsed(EXAMPLE_SPEC, { mode, selected: ['packages/tickets/types'], planned, pages })(waiver);

test('a check of everything could use every waiver', () => {
  expect(judge(draw('structured-logging', path('nx.json')), 'all')).toBe(true);
});

test('a check of packages could use the waivers of their files', () => {
  expect(judge(draw('structured-logging', path('packages/tickets/types/src/x.ts')))).toBe(true);
  expect(judge(draw('structured-logging', path('packages/tickets/types-too/src/x.ts')))).toBe(false);
});

test('the graph rules look at the whole workspace, in the part of a check that has them', () => {
  const waiver = draw('no-cycles', path('packages/accounts/types/src/x.ts'));
  expect([judge(waiver), judge(waiver, 'only', [])]).toEqual([true, false]);
});

test('an edge belongs to the package that it starts from', () => {
  const edge = (from: string): WaiverTarget => ({ kind: 'edge', from, to: 'stripe' });
  expect(judge(draw('structured-logging', edge('@acme/tickets-types')))).toBe(true);
  expect(judge(draw('structured-logging', edge('packages/accounts/types')))).toBe(false);
});

test('a change of waivers affects the packages whose findings they are about, before and after', () => {
  const write = (about: string): string =>
    `---\nrule: no-cycles\n${about}\nreason: r\nowner: "@o"\nexpires: 2026-05-31\n---\n`;
  const before = new Map([['docs/waivers/a.md', write('path: packages/a/types/src/x.ts')]]);
  const now = new Map([
    ['docs/waivers/b.md', write('edge: "@acme/tickets-types -> stripe"')],
    ['docs/waivers/c.md', 'no waiver'],
  ]);
  expect(listWaivedPlaces(EXAMPLE_SPEC, { before, now })).toEqual([
    'packages/a/types/src/x.ts',
    'packages/tickets/types/package.json',
  ]);
});
