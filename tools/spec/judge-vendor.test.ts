import { EXAMPLE_SPEC, ownersElsewhere } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const owners = (path: string, name: string): string[] | undefined => ownersElsewhere(EXAMPLE_SPEC, path, name);

test('an owner may import its vendor, and nobody else', () => {
  expect(owners('packages/utils/open-database/src/open.ts', 'node:sqlite')).toBeUndefined();
  expect(owners('packages/tickets/repo/src/open.ts', 'node:sqlite')).toEqual(['packages/utils/open-database']);
});

test('a kind may own a vendor', () => {
  expect(owners('packages/tickets/ui', 'react')).toBeUndefined();
  expect(owners('packages/tickets/service', 'react')).toEqual(['ui', 'apps']);
});

test('a star stands for a whole scope', () => {
  expect(owners('packages/tickets/service', '@opentelemetry/api')).toEqual(['packages/providers/telemetry']);
  expect(owners('packages/tickets/service', '@opentelemetry-fork/api')).toBeUndefined();
});

test('a builtin is known by both of its names', () => {
  expect(owners('packages/tickets/repo', 'sqlite')).toHaveLength(1);
});

test('what nobody owns may be imported', () => {
  expect(owners('packages/tickets/service', 'zod')).toBeUndefined();
  expect(owners('packages/tickets/service', 'react-dom')).toBeUndefined();
});
