import { expect, test } from 'vitest';
import { describeInstalled } from './describe-installed.ts';

const lock = (version: string, catalog = '4.6.7'): string => `lockfileVersion: '9.0'

catalogs:
  default:
    zod:
      version: ${catalog}

importers:

  .:
    dependencies:
      zod:
        version: 4.6.7

  packages/a/types: {}

packages:

  zod@${version}:
    engines: {node: '>=20'}
`;

test('who asks for a package is left out', () => {
  expect(describeInstalled(lock('4.6.7'))).not.toContain('packages/a/types');
  expect(describeInstalled(lock('4.6.7').replace('  packages/a/types: {}\n', ''))).toBe(
    describeInstalled(lock('4.6.7')),
  );
});

test('another version is told, installed or asked for', () => {
  expect(describeInstalled(lock('4.6.8'))).not.toBe(describeInstalled(lock('4.6.7')));
  expect(describeInstalled(lock('4.6.7', '4.6.8'))).not.toBe(describeInstalled(lock('4.6.7')));
});
