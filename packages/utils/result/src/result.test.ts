import { fail, ok, type Result } from '@acme/utils-result';
import { expect, test } from 'vitest';

const half = (value: number): Result<number, 'odd'> => (value % 2 ? fail('odd', `${value} is odd`) : ok(value / 2));

test('ok carries the value', () => {
  expect(half(4)).toEqual({ ok: true, value: 2 });
});

test('fail carries the code and the message, and no issues unless there are some', () => {
  expect(half(3)).toEqual({ ok: false, failure: { code: 'odd', message: '3 is odd' } });
});

test('fail carries the fields at fault', () => {
  expect(fail('bad', 'no', [{ path: 'title', message: 'too short' }]).failure.issues).toEqual([
    { path: 'title', message: 'too short' },
  ]);
});
