import { MESSAGE_LIMIT, renderMessage } from '@acme/tools-findings';
import { findUnused, judgeLedger, type WaiverFile } from '@acme/tools-waivers';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { drawSurroundings } from './judge-example.ts';

const around = drawSurroundings({ 'packages/a/types/src/x.ts': '' });
const write = (fields: Record<string, string> = {}): string => {
  const all = {
    rule: 'no-cycles',
    path: 'packages/a/types/src/x.ts',
    reason: 'Both go when the old client does',
    owner: '@org/team',
    expires: '2026-05-31',
    ...fields,
  };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`;
};
const judge = (...files: WaiverFile[]) => judgeLedger(files, around);

test('a live waiver is no finding', () => {
  const ledger = judge({ file: 'docs/waivers/a.md', text: write() });
  expect(ledger.live.map(({ file }) => file)).toEqual(['docs/waivers/a.md']);
  expect(ledger.findings).toEqual([]);
});

test('each file that is no live waiver is one finding, however much is wrong with it', () => {
  const ledger = judge({ file: 'docs/waivers/a.md', text: write({ rule: '*', owner: 'me', expires: '2099-01-01' }) });
  expect(ledger.live).toEqual([]);
  expect(ledger.findings.map(({ rule, file }) => [rule, file])).toEqual([['waivers-are-live', 'docs/waivers/a.md']]);
});

test('expired waivers are counted', () => {
  const expired = { file: 'docs/waivers/b.md', text: write({ rule: 'layer-edges', expires: '2026-01-01' }) };
  const ledger = judge({ file: 'docs/waivers/a.md', text: write() }, expired);
  expect([ledger.live.length, ledger.expired, ledger.findings.length]).toEqual([1, 1, 1]);
});

test('of two waivers for the same the second is refused', () => {
  const { live, findings } = judge(
    { file: 'docs/waivers/a.md', text: write() },
    { file: 'docs/waivers/b.md', text: write({ expires: '2026-04-01', owner: '@other' }) },
  );
  expect(live.map(({ file }) => file)).toEqual(['docs/waivers/a.md']);
  expect(findings[0]?.what).toBe('this waives the same as docs/waivers/a.md.');
});

test('two waivers for different symbols of one file are two', () => {
  const { live } = judge(
    { file: 'docs/waivers/a.md', text: write({ symbol: '@ts-expect-error' }) },
    { file: 'docs/waivers/b.md', text: write({ symbol: 'no-console' }) },
  );
  expect(live).toHaveLength(2);
});

test('what cannot be a waiver is not passed over', () => {
  const what = ({ file, text }: WaiverFile): string | undefined => judge({ file, text }).findings[0]?.what;
  expect(what({ file: 'docs/waivers/a.txt', text: write() })).toMatch(/^this is no waiver/);
  expect(what({ file: 'docs/waivers/My Waiver.md', text: write() })).toMatch(/^this is no waiver/);
  expect(what({ file: 'docs/waivers/a.md', text: undefined })).toMatch(/^this is no waiver/);
});

test('a live waiver that silenced nothing is a finding', () => {
  const { live } = judge({ file: 'docs/waivers/a.md', text: write() });
  expect(findUnused(live, new Set())[0]?.what).toBe(
    'no-cycles reports nothing at packages/a/types/src/x.ts: the waiver is unused.',
  );
  expect(findUnused(live, new Set(live))).toEqual([]);
});

test('every message fits the limit, however long the names', () => {
  const long = string({ minLength: 1, maxLength: 400 });
  const isShort = (text: string): boolean =>
    judge({ file: 'docs/waivers/a.md', text }).findings.every((each) => renderMessage(each).length <= MESSAGE_LIMIT);
  assert(property(long, (rule) => isShort(write({ rule }))));
  assert(property(long, (path) => isShort(write({ path }))));
  assert(property(long, (owner) => isShort(write({ owner, expires: '2026-01-01' }))));
  assert(property(long, (reason) => isShort(write({ reason }))));
  assert(property(long, (field) => isShort(write({ [field]: 'x' }))));
});
