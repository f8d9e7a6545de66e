import { parseRequest, type PartialRequest } from '@acme/tools-generators';
import { expect, test } from 'vitest';

const read = (given: PartialRequest): unknown => {
  const request = parseRequest(given);
  return request.ok ? request.value : request.failures[0]?.code;
};

test('a kind and a name are a request', () => {
  expect(read({ kind: 'util', name: 'chunk' })).toEqual({ kind: 'util', name: 'chunk' });
});
test('nothing is asked to say its kind', () => expect(read({})).toBe('kind-missing'));
test('a kind that nobody knows is refused', () => expect(read({ kind: 'app', name: 'desk' })).toBe('kind-unknown'));
test('a name is needed', () => expect(read({ kind: 'util' })).toBe('name-missing'));
test('a domain may have an entity', () => {
  const given = { kind: 'domain', name: 'billing', entity: 'invoice' };
  expect(read(given)).toEqual(given);
});
test('a util has none', () => expect(read({ kind: 'util', name: 'chunk', entity: 'part' })).toBe('entity-unused'));
test('a rule has a kind', () => {
  const given = { kind: 'rule', name: 'no-foo', ruleKind: 'graph' };
  expect(read(given)).toEqual(given);
});
test('a rule needs its kind', () => expect(read({ kind: 'rule', name: 'no-foo' })).toBe('rule-kind-missing'));
test('a kind of rule that nobody knows is refused', () => {
  expect(read({ kind: 'rule', name: 'no-foo', ruleKind: 'line' })).toBe('rule-kind-unknown');
});
test('a domain has no kind of rule', () => {
  expect(read({ kind: 'domain', name: 'billing', ruleKind: 'file' })).toBe('rule-kind-unused');
});
