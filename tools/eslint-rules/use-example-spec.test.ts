import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { useExampleSpec } from './use-example-spec.ts';

const resolve = (specifier: string): string => `/work/desk/${specifier}`;

test('a rule of ours gets the example spec, at its own severity', () => {
  expect(useExampleSpec({ rules: { 'harness/imports-point-down': ['warn', '{}'] } }, resolve).rules).toEqual({
    'harness/imports-point-down': ['warn', JSON.stringify(EXAMPLE_SPEC)],
  });
});

test('a rule that is off stays off, and the rules of oxlint stay as they are', () => {
  const rules: OxlintRules = {
    'harness/imports-point-down': 'off',
    'eslint/no-console': ['error', { allow: ['log'] }],
  };
  expect(useExampleSpec({ rules }, resolve).rules).toEqual(rules);
});

test('plugins are found wherever the configuration is copied to', () => {
  const jsPlugins = ['rules', { name: 'other', specifier: 'other-rules' }];
  expect(useExampleSpec({ jsPlugins }, resolve).jsPlugins).toEqual([
    '/work/desk/rules',
    { name: 'other', specifier: '/work/desk/other-rules' },
  ]);
});

type OxlintRules = NonNullable<Parameters<typeof useExampleSpec>[0]['rules']>;
