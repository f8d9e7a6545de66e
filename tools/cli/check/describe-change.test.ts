import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { describeChange, renderNotes, type WaiverTexts } from './describe-change.ts';

const spec = { ...EXAMPLE_SPEC, guarded: ['docs/waivers/', 'harness.config.ts', 'tools/'] };
const write = (expires: string): string =>
  `---\nrule: no-cycles\npath: a.ts\nreason: It goes with the old client\nowner: "@o"\nexpires: ${expires}\n---\n`;
const texts: WaiverTexts = {
  before: new Map([
    ['docs/waivers/old.md', write('2026-04-01')],
    ['docs/waivers/longer.md', write('2026-04-01')],
  ]),
  now: new Map([
    ['docs/waivers/longer.md', write('2026-06-01')],
    ['docs/waivers/new.md', write('2026-06-01')],
  ]),
};
const none: WaiverTexts = { before: new Map(), now: new Map() };

test('a change of packages alone touches nothing guarded', () => {
  expect(describeChange(spec, ['packages/a/types/src/x.ts', 'README.md'], none)).toBeUndefined();
  expect(renderNotes(undefined, [], 'github')).toEqual([]);
});

test('what a change touches is said by the entries of the spec', () => {
  expect(describeChange(spec, ['tools/cli/bin.ts', 'tools/spec/index.ts', 'harness.config.ts'], none)?.touched).toEqual(
    ['harness.config.ts', 'tools/'],
  );
});

test('a file whose name begins like an entry is not the entry', () => {
  expect(describeChange(spec, ['harness.config.ts.bak', 'toolshed/x.ts'], none)).toBeUndefined();
});

test('waivers are added, removed and extended: by name for people, counted for agents', () => {
  const change = describeChange(spec, [...texts.before.keys(), ...texts.now.keys()], texts);
  expect(renderNotes(change, [], 'agent')).toEqual(['NOTE owner review: 1 path, 3 waivers; see --json']);
  expect(renderNotes(change, [], 'human')).toEqual([
    'NOTE owner review required: docs/waivers/; waivers: added new; removed old; extended longer',
  ]);
});

const unchanged = { added: [], removed: [], extended: [], edited: [] };
const many = ['docs/waivers/', 'harness.config.ts', 'nx.json', 'oxlint.config.ts', 'tools/'];

test('an agent reads the first of many paths, and how many there are', () => {
  expect(renderNotes({ touched: many, waivers: unchanged }, [], 'agent')).toEqual([
    'NOTE owner review: docs/waivers/ and 4 more; see --json',
  ]);
});

test('of paths, waivers and notes an agent reads how many of each', () => {
  const change = { touched: many, waivers: { ...unchanged, added: ['x'] } };
  expect(renderNotes(change, ['this change removes 1 package: packages/a/b'], 'agent')).toEqual([
    'NOTE owner review: 5 paths, 1 waiver added, 1 note; see --json',
  ]);
});

test('of long notes an agent reads what happened, without the names', () => {
  const note = 'this change removes 3 packages: packages/a/types, packages/a/repo, packages/a/service';
  expect(renderNotes(undefined, [note], 'agent')).toEqual(['NOTE this change removes 3 packages; see --json']);
});

test('an agent reads two short paths in full', () => {
  expect(renderNotes({ touched: ['nx.json', 'tools/'], waivers: unchanged }, [], 'agent')).toEqual([
    'NOTE owner review required: nx.json, tools/',
  ]);
});

test('on GitHub it is a warning of the run', () => {
  const change = describeChange(spec, ['harness.config.ts'], none);
  expect(renderNotes(change, [], 'github')).toEqual([
    '::warning title=Owner review required::owner review required: harness.config.ts',
  ]);
});

test('of many names some are shown', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name): [string, string] => [`docs/waivers/${name}.md`, 'x']);
  const change = describeChange(spec, ['docs/waivers/a.md'], { before: new Map(), now: new Map(names) });
  expect(renderNotes(change, [], 'human')[0]).toMatch(/waivers: added a, b, c, d, e and 2 more$/);
});

test('what others note of a change is on the same line', () => {
  const change = { touched: ['nx.json'], waivers: { added: [], removed: [], extended: [], edited: [] } };
  expect(renderNotes(change, ['this change removes 1 package: packages/a/b'], 'human')).toEqual([
    'NOTE owner review required: nx.json; this change removes 1 package: packages/a/b',
  ]);
  expect(renderNotes(undefined, ['one', 'two'], 'agent')).toEqual(['NOTE one; two']);
});
