import { judgeWaiver, latestDay, type Waiver, type WaiverTarget } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { drawSurroundings, EXAMPLE_DAY } from '../judge-example.ts';

const FILE = 'packages/tickets/service/src/open.ts';
const around = drawSurroundings({
  [FILE]: '',
  'packages/tickets/service/package.json': '',
  'packages/tickets/ui/package.json': '',
  'packages/apps/desk/src/[id].tsx': '',
});
const sound: Waiver = {
  file: 'docs/waivers/x.md',
  rule: 'no-cycles',
  target: { kind: 'path', path: FILE, symbol: undefined },
  reason: 'Both go when the old client does',
  owner: '@org/team',
  expires: '2026-05-31',
};

const said = (change: Partial<Waiver>): string | undefined => judgeWaiver({ ...sound, ...change }, around)?.what;
const path = (name: string, symbol?: string): WaiverTarget => ({ kind: 'path', path: name, symbol });
const edge = (from: string, to: string): WaiverTarget => ({ kind: 'edge', from, to });

test('a sound waiver is live', () => {
  expect(said({})).toBeUndefined();
});

test('a waiver holds on its last day and not on the next', () => {
  expect(said({ expires: EXAMPLE_DAY })).toBeUndefined();
  expect(judgeWaiver({ ...sound, expires: '2026-03-01' }, around)?.kind).toBe('expired');
});

test('a waiver may hold for as many days as the spec says', () => {
  expect(latestDay(around)).toBe('2026-05-31');
  expect(said({ expires: '2026-05-31' })).toBeUndefined();
  expect(said({ expires: '2026-06-01' })).toMatch(/more than the 90 days/);
});

test('a rule is one that there is', () => {
  expect(said({ rule: 'layer-edges' })).toBeUndefined();
  expect(said({ rule: 'layer-edge' })).toBe("there is no rule 'layer-edge'.");
});

test("oxlint's own rules are many; their form is enough", () => {
  expect(said({ rule: 'oxlint/no-debugger' })).toBeUndefined();
  expect(said({ rule: 'oxlint/' })).toMatch(/more than one rule/);
});

test('a wildcard and a list are more than one rule', () => {
  expect(said({ rule: '*' })).toMatch(/more than one rule/);
  expect(said({ rule: 'oxlint/*' })).toMatch(/more than one rule/);
  expect(said({ rule: 'no-cycles, layer-edges' })).toMatch(/more than one rule/);
});

test('what is not checked or does not work cannot be waived', () => {
  expect(said({ rule: 'typecheck' })).toMatch(/cannot be waived/);
  expect(said({ rule: 'syntax' })).toMatch(/cannot be waived/);
  expect(said({ rule: 'waivers-are-live' })).toMatch(/cannot be waived/);
});

test('a path is a file that exists', () => {
  expect(said({ target: path(FILE) })).toBeUndefined();
  expect(said({ target: path('packages/tickets/service/src/gone.ts') })).toMatch(/does not exist/);
});

test('a folder is over-broad, with or without its slash', () => {
  expect(said({ target: path('packages/tickets') })).toMatch(/whole folder/);
  expect(said({ target: path('packages/tickets/') })).toMatch(/whole folder/);
});

test('a pattern is over-broad, a file whose name looks like one is a file', () => {
  expect(said({ target: path('packages/**/*.ts') })).toMatch(/is a pattern/);
  expect(said({ target: path('packages/apps/desk/src/[id].tsx') })).toBeUndefined();
});

test('a path is written as findings write it', () => {
  expect(said({ target: path(`/${FILE}`) })).toMatch(/not written as findings/);
  expect(said({ target: path(`./${FILE}`) })).toMatch(/not written as findings/);
  expect(said({ target: path(`packages/../${FILE}`) })).toMatch(/not written as findings/);
  expect(said({ target: path(FILE.replaceAll('/', '\\')) })).toMatch(/not written as findings/);
});

test('a symbol says more than a letter', () => {
  expect(said({ target: path(FILE, '@ts-expect-error') })).toBeUndefined();
  expect(said({ target: path(FILE, ' e ') })).toMatch(/^symbol is shorter/);
});

test('the ends of an edge are packages or files', () => {
  expect(said({ target: edge('packages/tickets/service', '@acme/tickets-ui') })).toBeUndefined();
  expect(said({ target: edge(FILE, 'stripe') })).toBeUndefined();
  expect(said({ target: edge('packages/tickets', '@acme/tickets-ui') })).toMatch(
    /^from 'packages\/tickets' of the edge/,
  );
  expect(said({ target: edge(FILE, '@acme/gone-ui') })).toMatch(/^to '@acme\/gone-ui' of the edge/);
  expect(said({ target: edge(FILE, '*') })).toMatch(/^to '\*' of the edge/);
  expect(said({ target: edge('stripe', FILE) })).toMatch(/^from 'stripe' of the edge/);
});

test('a reason is a sentence', () => {
  expect(said({ reason: 'The vendor repairs this in May' })).toBeUndefined();
  expect(said({ reason: 'temporary temporary' })).toMatch(/too short/);
  expect(said({ reason: 'a b c d e f g h i j k l m n' })).toMatch(/too short/);
  expect(said({ reason: '' })).toMatch(/too short/);
});

test('an owner is a handle or an address', () => {
  expect(said({ owner: '@someone' })).toBeUndefined();
  expect(said({ owner: 'team@example.com' })).toBeUndefined();
  expect(said({ owner: 'the team' })).toMatch(/nobody who can be asked/);
  expect(said({ owner: 'team' })).toMatch(/nobody who can be asked/);
  expect(said({ owner: '' })).toMatch(/nobody who can be asked/);
});
