import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeName, slugOf } from './judge-name.ts';

const refusal = (name: string) => {
  const outcome = judgeName(name);
  return outcome.ok ? undefined : [outcome.failure.code, outcome.failure.hint];
};

test('a plain name passes', () => expect(judgeName('acme-desk')).toEqual({ ok: true, value: 'acme-desk' }));
test('digits, dots and underscores pass', () => expect(judgeName('2.desk_x').ok).toBe(true));
test('an empty name is refused', () =>
  expect(refusal('')).toEqual(['invalid-name', 'Pass one with --name, such as --name my-desk']));
test('a space is refused', () => expect(refusal('my desk')).toEqual(['invalid-name', 'Pass --name my-desk']));
test('an uppercase letter is refused', () => expect(refusal('Desk')).toEqual(['invalid-name', 'Pass --name desk']));
test('a path is refused', () => expect(refusal('../../etc/desk')).toEqual(['invalid-name', 'Pass --name etc-desk']));
test('a leading dot is refused', () => expect(refusal('.desk')).toEqual(['invalid-name', 'Pass --name desk']));
test('a leading dash is refused', () => expect(refusal('-desk')).toEqual(['invalid-name', 'Pass --name desk']));
test('a line break is refused', () => expect(refusal('desk\n')).toEqual(['invalid-name', 'Pass --name desk']));
test('shell characters are refused', () => expect(refusal('$(id);a')).toEqual(['invalid-name', 'Pass --name id-a']));
test('a scoped name is refused', () =>
  expect(refusal('@acme/desk')).toEqual(['invalid-name', 'Pass --name acme-desk']));
test('an accent is refused and advised without it', () =>
  expect(refusal('büro')).toEqual(['invalid-name', 'Pass --name buro']));
test('214 characters pass', () => expect(judgeName('a'.repeat(214)).ok).toBe(true));
test('215 characters are refused', () => expect(refusal('a'.repeat(215))?.[0]).toBe('invalid-name'));
test('a folder of npm is reserved', () => expect(refusal('node_modules')?.[0]).toBe('reserved-name'));
test('favicon.ico is reserved', () => expect(refusal('favicon.ico')?.[0]).toBe('reserved-name'));
test('a module of Node is reserved', () => expect(refusal('http')).toEqual(['reserved-name', 'Pass --name http-repo']));

/** Any character, with many that a name may have. fast-check's own text of any takes seconds to be made. */
const code = fc.oneof(fc.integer({ min: 0x20, max: 0x7f }), fc.integer({ min: 0, max: 0x10_ffff }));

test('what is advised is accepted', () => {
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      const text = String.fromCodePoint(...codes);
      const slug = slugOf(text);
      fc.pre(slug !== '' && refusal(slug)?.[0] !== 'reserved-name');
      expect(judgeName(slug)).toEqual({ ok: true, value: slug });
    }),
  );
});
