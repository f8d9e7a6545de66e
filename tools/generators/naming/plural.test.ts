import { expect, test } from 'vitest';
import { pluralOf, singularOf } from './plural.ts';

test('a plural has a singular', () => expect(singularOf('invoices')).toBe('invoice'));
test('a plural in -ies has a singular in -y', () => expect(singularOf('companies')).toBe('company'));
test('a plural in -sses loses two letters', () => expect(singularOf('addresses')).toBe('address'));
test('a plural in -ches after a hissing sound loses two letters', () => expect(singularOf('branches')).toBe('branch'));
test('other plurals in -ches lose one', () => expect(singularOf('caches')).toBe('cache'));
test('of several words the last is made singular', () => expect(singularOf('purchase-orders')).toBe('purchase-order'));
test('a word without -s is no plural', () => expect(singularOf('billing')).toBeUndefined());
test('a word in -ss is no plural', () => expect(singularOf('access')).toBeUndefined());
test('a word in -us is no plural', () => expect(singularOf('status')).toBeUndefined());
test('a word in -ics is no plural', () => expect(singularOf('analytics')).toBeUndefined());
test('two letters are no plural', () => expect(singularOf('is')).toBeUndefined());

test('most plurals end in -s', () => expect(pluralOf('invoice')).toBe('invoices'));
test('a word in a consonant and -y gets -ies', () => expect(pluralOf('company')).toBe('companies'));
test('a word in a vowel and -y gets -s', () => expect(pluralOf('survey')).toBe('surveys'));
test('a hissing word gets -es', () => expect(pluralOf('address')).toBe('addresses'));
