import { parseEdge, parseWaiver } from '@acme/tools-waivers';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

const GOOD = `---
rule: no-cycles
path: packages/utils/retry/src/wait.ts
reason: "Both go when the old client does"
owner: "@org/team"
expires: 2026-05-31
---

Words for people.
`;

const read = (text: string): unknown => {
  const parsed = parseWaiver('docs/waivers/x.md', text);
  return parsed.ok ? parsed.waiver : parsed.problem.what;
};

const waiver = {
  file: 'docs/waivers/x.md',
  rule: 'no-cycles',
  target: { kind: 'path', path: 'packages/utils/retry/src/wait.ts', symbol: undefined },
  reason: 'Both go when the old client does',
  owner: '@org/team',
  expires: '2026-05-31',
};

test('the front matter is the waiver, what follows is for people', () => {
  expect(read(GOOD)).toEqual(waiver);
});

test('Windows line ends and a byte order mark mean nothing', () => {
  expect(read(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(waiver);
});

test('a date may be in quotes', () => {
  expect(read(GOOD.replace('2026-05-31', '"2026-05-31"'))).toEqual(waiver);
});

test('an edge has two ends, with either arrow', () => {
  const edge = { kind: 'edge', from: 'packages/a/types', to: '@acme/b-types' };
  expect(read(GOOD.replace(/path: .*/, 'edge: "packages/a/types -> @acme/b-types"'))).toEqual({
    ...waiver,
    target: edge,
  });
  expect(parseEdge('packages/a/types→@acme/b-types')).toEqual({ from: 'packages/a/types', to: '@acme/b-types' });
});

test('an edge with one end or three is none', () => {
  expect(read(GOOD.replace(/path: .*/, 'edge: packages/a/types ->'))).toBe(
    "edge 'packages/a/types ->' has no two ends.",
  );
  expect(parseEdge('a -> b -> c')).toBeUndefined();
});

test('a symbol narrows a path', () => {
  expect(read(GOOD.replace('path:', 'symbol: "@ts-expect-error"\npath:'))).toMatchObject({
    target: { kind: 'path', symbol: '@ts-expect-error' },
  });
});

test('path and edge together, and neither, are refused', () => {
  expect(read(GOOD.replace('path:', 'edge: a -> b\npath:'))).toMatch(/this one names path and edge\.$/);
  expect(read(GOOD.replace(/path: .*\n/, ''))).toMatch(/this one names neither\.$/);
});

test('a file without front matter is no waiver', () => {
  expect(read('# Notes\n')).toMatch(/^this file has no front matter/);
  expect(read(`\n${GOOD}`)).toMatch(/^this file has no front matter/);
  expect(read('---\nrule: no-cycles\n')).toMatch(/^this file has no front matter/);
  expect(read('')).toMatch(/^this file has no front matter/);
});

test('what is no YAML is said, at its line', () => {
  const parsed = parseWaiver('docs/waivers/x.md', GOOD.replace('"@org/team"', '@org/team'));
  expect(parsed).toMatchObject({ ok: false, problem: { kind: 'invalid', line: 5 } });
  expect(read(GOOD.replace('"@org/team"', '@org/team'))).toMatch(/^the front matter is no YAML: .*@/);
});

test('a field given twice is refused', () => {
  expect(read(GOOD.replace('path:', 'rule: no-cycles\npath:'))).toMatch(/^the front matter is no YAML: .*unique/);
});

test('an alias is refused: a value is written where it holds', () => {
  expect(read(GOOD.replace('rule: no-cycles', 'rule: &a no-cycles').replace('"@org/team"', '*a'))).toMatch(/no YAML/);
});

test('front matter that is no list of fields is refused', () => {
  expect(read('---\njust words\n---\n')).toMatch(/^the front matter is no list of fields/);
  expect(read('---\n---\n')).toMatch(/^the front matter is no list of fields/);
  expect(read('---\n- rule\n---\n')).toMatch(/^the front matter is no list of fields/);
});

test('an unknown field is refused by name', () => {
  expect(read(GOOD.replace('path:', 'line: 3\npath:'))).toMatch(/^the front matter has the unknown field 'line'/);
});

test('a missing field is named', () => {
  expect(read(GOOD.replace(/owner: .*\n/, ''))).toBe('the waiver has no owner.');
  expect(read(GOOD.replace(/expires: .*\n/, ''))).toBe('the waiver has no expires.');
});

test('a date that is none, and a day that never comes, are refused', () => {
  expect(read(GOOD.replace('2026-05-31', '31.05.2026'))).toBe("expires is no date: '31.05.2026'.");
  expect(read(GOOD.replace('2026-05-31', '2026-02-30'))).toBe("expires is no date: '2026-02-30'.");
  expect(read(GOOD.replace('2026-05-31', '2026'))).toBe("expires is no date: '2026'.");
});

test('a list where one value belongs is refused', () => {
  expect(read(GOOD.replace('rule: no-cycles', 'rule: [no-cycles, layer-edges]'))).toBe('rule is no text.');
});

test('any text at all is a waiver or a problem, never a crash', () => {
  assert(property(string({ unit: 'binary-ascii', maxLength: 200 }), (text) => void read(`---\n${text}\n---\n`)));
  assert(property(string({ unit: 'grapheme', maxLength: 200 }), (text) => void read(GOOD.replace('no-cycles', text))));
});
