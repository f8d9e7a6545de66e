import { expect, test } from 'vitest';
import { drawDocs } from '@acme/tools-docs-lint';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { docsLayers } from './docs-layers.ts';

const [low = '', middle = '', ...rest] = EXAMPLE_SPEC.domains.layers.map(({ name }) => name);

const check = (text: string): number => docsLayers.check(drawDocs({ 'docs/a.md': text })).length;
const swapped = [middle, low, ...rest];

test('all layers in their order are fine, with two swapped they are not', () => {
  expect(check([low, middle, ...rest].join(', '))).toBe(0);
  expect(check(swapped.join(', '))).toBe(1);
});

test('arrows and code are seen', () => {
  expect(check(swapped.map((name) => `\`${name}\``).join(' → '))).toBe(1);
  expect(check([low, middle, ...rest].toReversed().join(' < '))).toBe(0);
});

test('some layers may stand in any order', () => {
  expect(check(swapped.slice(0, -1).join(', '))).toBe(0);
});

test('a list that names one twice is about something else', () => {
  expect(check([...swapped, low].join(', '))).toBe(0);
});
