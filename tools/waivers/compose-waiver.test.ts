import { compareWaivers, composeWaiver, parseWaiver, type WaiverTarget } from '@acme/tools-waivers';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

const fields = {
  rule: 'no-cycles',
  reason: 'Both go when the old client does',
  owner: '@org/team',
  expires: '2026-05-31',
};
const path = (name: string, symbol?: string): WaiverTarget => ({ kind: 'path', path: name, symbol });
const compose = (target: WaiverTarget, change: Partial<typeof fields> = {}) =>
  composeWaiver({ ...fields, ...change, target });

test('the text is the front matter, every value in quotes', () => {
  expect(compose(path('packages/a/types/src/x.ts')).text).toBe(
    [
      '---',
      'rule: "no-cycles"',
      'path: "packages/a/types/src/x.ts"',
      'reason: "Both go when the old client does"',
      'owner: "@org/team"',
      'expires: "2026-05-31"',
      '---',
      '',
    ].join('\n'),
  );
});

test('the name says the rule and the end of the path', () => {
  expect(compose(path('packages/a/types/src/x.ts')).file).toMatch(
    /^docs\/waivers\/no-cycles-src-x-ts-[0-9a-f]{6}\.md$/,
  );
  expect(compose({ kind: 'edge', from: 'packages/a/types', to: 'stripe' }).file).toMatch(
    /no-cycles-a-types-to-stripe-/,
  );
});

test('the same target has the same name whoever waives it, another target another', () => {
  const { file } = compose(path('packages/a/types/src/x.ts'));
  expect(compose(path('packages/a/types/src/x.ts'), { owner: '@other', expires: '2026-04-01' }).file).toBe(file);
  expect(compose(path('packages/b/types/src/x.ts')).file).not.toBe(file);
  expect(compose(path('packages/a/types/src/x.ts', 'no-console')).file).not.toBe(file);
});

test('what is written is read again', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (name, reason) => {
      const { text, ...waiver } = compose(path(name, '@ts-expect-error'), { reason: reason.trim() });
      expect(parseWaiver(waiver.file, text)).toEqual({ ok: true, waiver });
    }),
  );
});

test('a change adds, removes, extends and edits waivers', () => {
  const text = compose(path('x.ts')).text;
  const change = compareWaivers(
    new Map([
      ['docs/waivers/gone.md', text],
      ['docs/waivers/longer.md', text],
      ['docs/waivers/same.md', text],
      ['docs/waivers/shorter.md', text],
    ]),
    new Map([
      ['docs/waivers/longer.md', text.replace('05-31', '06-30')],
      ['docs/waivers/new.md', text],
      ['docs/waivers/same.md', text],
      ['docs/waivers/shorter.md', text.replace('05-31', '04-30')],
    ]),
  );
  expect(change).toEqual({ added: ['new'], removed: ['gone'], extended: ['longer'], edited: ['shorter'] });
});
