import { EXAMPLE_SPEC } from '@acme/tools-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkName, checkPackageName } from './check-name.ts';

const judge = (name: string): string => checkName(EXAMPLE_SPEC, 'domain', name)?.code ?? 'fine';
const hint = (name: string): string | undefined => checkName(EXAMPLE_SPEC, 'domain', name)?.hint;

test('a word is fine', () => expect(judge('billing')).toBe('fine'));
test('words and digits are fine', () => expect(judge('billing-2-go')).toBe('fine'));
test('nothing is refused', () => expect(judge('')).toBe('name-invalid'));
test('upper case is refused', () => expect(judge('Billing')).toBe('name-invalid'));
test('a space is refused', () => expect(judge('bill ing')).toBe('name-invalid'));
test('a path is refused', () => expect(judge('../billing')).toBe('name-invalid'));
test('shell characters are refused', () => expect(judge('$(touch owned)')).toBe('name-invalid'));
test('a digit first is refused', () => expect(judge('2go')).toBe('name-invalid'));
test('a dot first is refused', () => expect(judge('.billing')).toBe('name-invalid'));
test('a hyphen at the end is refused', () => expect(judge('billing-')).toBe('name-invalid'));
test('two hyphens are refused', () => expect(judge('bill--ing')).toBe('name-invalid'));
test('an underscore is refused', () => expect(judge('bill_ing')).toBe('name-invalid'));
test('a line break is refused', () => expect(judge('billing\n')).toBe('name-invalid'));
test('50 characters are fine', () => expect(judge('b'.repeat(50))).toBe('fine'));
test('51 characters are refused', () => expect(judge('b'.repeat(51))).toBe('name-too-long'));
test('a word of JavaScript is refused', () => expect(judge('class')).toBe('name-reserved'));
test('a word of JavaScript among others is fine', () => expect(judge('class-room')).toBe('fine'));
test('a layer is refused', () => expect(judge('service')).toBe('name-reserved'));
test('a group is refused', () => expect(judge('providers')).toBe('name-reserved'));
test('the folder of the tools is refused', () => expect(judge('tools')).toBe('name-reserved'));
test('node_modules is refused', () => expect(judge('node_modules')).toBe('name-reserved'));
test('what git ignores is refused', () => expect(judge('dist')).toBe('name-reserved'));
test('a device of Windows is refused', () => expect(judge('con')).toBe('name-reserved'));

test('the hint writes the name as it may be', () => expect(hint('My Billing')).toBe("Write it like 'my-billing'."));
test('the hint has an example where nothing is left', () => expect(hint('42')).toBe("Write it like 'billing'."));

test('a package name of 214 characters is fine', () => expect(checkPackageName('a'.repeat(214))).toBeUndefined());
test('one of 215 is refused', () => expect(checkPackageName('a'.repeat(215))?.code).toBe('name-too-long'));

test('whatever is typed, the failure is one line and the hint is fine itself', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const failure = checkName(EXAMPLE_SPEC, 'domain', typed);
      if (failure?.code !== 'name-invalid') return;
      expect(failure.message).not.toContain('\n');
      expect(failure.hint).toMatch(/^Write it like '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'\.$/);
    }),
  );
});
