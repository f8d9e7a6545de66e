import { expect, test } from 'vitest';
import { judgeScope } from './judge-scope.ts';

const refusal = (scope: string) => {
  const outcome = judgeScope(scope, ['@nx', '@types']);
  return outcome.ok ? undefined : [outcome.failure.code, outcome.failure.hint];
};

test('a plain scope passes', () => expect(refusal('@acme')).toBeUndefined());
test('a scope that begins like a taken one passes', () => expect(refusal('@nxt')).toBeUndefined());
test('a taken scope is refused', () => expect(refusal('@nx')).toEqual(['reserved-scope', 'Pass --scope @nx-org']));
test('a missing @ is refused', () => expect(refusal('acme')).toEqual(['invalid-scope', 'Pass --scope @acme']));
test('an uppercase letter is refused', () => expect(refusal('@Acme')).toEqual(['invalid-scope', 'Pass --scope @acme']));
test('the @ alone is refused', () => expect(refusal('@')).toEqual(['invalid-scope', 'Pass --scope @my-org']));
test('a slash is refused', () => expect(refusal('@acme/x')).toEqual(['invalid-scope', 'Pass --scope @acme-x']));
test('a quote is refused', () => expect(refusal("@a'b")).toEqual(['invalid-scope', 'Pass --scope @a-b']));
test('128 characters pass', () => expect(refusal(`@${'a'.repeat(127)}`)).toBeUndefined());
test('129 characters are refused', () => expect(refusal(`@${'a'.repeat(128)}`)?.[0]).toBe('invalid-scope'));
