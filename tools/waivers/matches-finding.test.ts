import type { Finding } from '@acme/tools-findings';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { applyWaivers, matchesFinding, type Waiver, type WaiverTarget } from '@acme/tools-waivers';
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

const found = (file: string, what: string, rule = 'no-cycles'): Finding => ({
  rule,
  severity: 'error',
  file,
  line: 3,
  column: 1,
  what,
  why: 'y',
  fix: 'f',
  docs: 'd',
});
const draw = (target: WaiverTarget): Waiver => ({
  file: 'docs/waivers/x.md',
  rule: 'no-cycles',
  target,
  reason: 'r',
  owner: '@o',
  expires: '2026-05-31',
});
const path = (name: string, symbol?: string): Waiver => draw({ kind: 'path', path: name, symbol });
const edge = (from: string, to: string): Waiver => draw({ kind: 'edge', from, to });
const matches = (waiver: Waiver, finding: Finding): boolean => matchesFinding(EXAMPLE_SPEC, waiver, finding);

const FILE = 'packages/tickets/service/src/open.ts';
const crossing = found(FILE, "service may not import ui ('@acme/tickets-ui'); it may import types.");

test('a path is one file', () => {
  expect(matches(path(FILE), crossing)).toBe(true);
  expect(matches(path('packages/tickets/service/src/open.tsx'), crossing)).toBe(false);
  expect(matches(path('packages/tickets/service'), crossing)).toBe(false);
});

test('another rule is not waived', () => {
  expect(matches(path(FILE), found(FILE, 'w', 'layer-edges'))).toBe(false);
});

test('the line is of no account', () => {
  assert(property(integer({ min: 1 }), (line) => matches(path(FILE), { ...crossing, line })));
});

test('a symbol is what the finding quotes', () => {
  const comment = found(FILE, "'@ts-expect-error' has no live waiver.");
  expect(matches(path(FILE, '@ts-expect-error'), comment)).toBe(true);
  expect(matches(path(FILE, '@ts-expect'), comment)).toBe(false);
  expect(matches(path(FILE, '@ts-ignore'), comment)).toBe(false);
});

test('the ends of an edge are packages, by folder or by name', () => {
  expect(matches(edge('packages/tickets/service', 'packages/tickets/ui'), crossing)).toBe(true);
  expect(matches(edge('@acme/tickets-service', '@acme/tickets-ui'), crossing)).toBe(true);
  expect(matches(edge('@acme/tickets-ui', '@acme/tickets-service'), crossing)).toBe(false);
});

test('an edge to a package is not one to a package whose name begins the same', () => {
  const longer = found(FILE, "service may not import ui ('@acme/tickets-ui-kit').");
  expect(matches(edge('packages/tickets/service', 'packages/tickets/ui'), longer)).toBe(false);
  expect(matches(edge('packages/tickets/service', '@acme/tickets-ui-kit'), longer)).toBe(true);
});

test('an edge covers a subpath of its package', () => {
  const deep = found(FILE, "'@acme/tickets-ui/src/list.ts' is no front door.");
  expect(matches(edge('packages/tickets/service', '@acme/tickets-ui'), deep)).toBe(true);
});

test('the ends of an edge may be files, which messages call by their path in the package', () => {
  const cycle = found(
    'packages/utils/retry/src/retry.ts',
    'files import each other: src/retry.ts → src/wait.ts → src/retry.ts.',
  );
  expect(matches(edge('packages/utils/retry/src/retry.ts', 'packages/utils/retry/src/wait.ts'), cycle)).toBe(true);
  expect(matches(edge('packages/utils/retry/src/retry.ts', 'packages/utils/retry/src/ait.ts'), cycle)).toBe(false);
});

test('an edge may lead to an external package', () => {
  const vendor = found(FILE, "'stripe' is imported by its owner only.");
  expect(matches(edge('packages/tickets/service', 'stripe'), vendor)).toBe(true);
  expect(matches(edge('packages/tickets/service', 'strip'), vendor)).toBe(false);
});

test('applied to findings, waivers part the open ones from theirs', () => {
  const other = found('packages/tickets/repo/src/db.ts', 'w');
  const { open, waived } = applyWaivers(EXAMPLE_SPEC, [path(FILE)], [crossing, other, { ...crossing, line: 9 }]);
  expect(open).toEqual([other]);
  expect(waived.map(({ finding }) => finding.line)).toEqual([3, 9]);
});
