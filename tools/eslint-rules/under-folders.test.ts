import { expect, test } from 'vitest';
import { underFolders } from './under-folders.ts';

test('a path of the workspace is one of every folder', () => {
  const overrides = [{ files: ['packages/tickets/**', '!tools/cli/*.ts'], rules: {} }];
  expect(underFolders({ overrides, ignorePatterns: ['bench'] })).toMatchObject({
    overrides: [{ files: ['*/packages/tickets/**', '!*/tools/cli/*.ts'] }],
    ignorePatterns: ['*/bench'],
  });
});

test('a path anywhere stays one', () => {
  expect(underFolders({ ignorePatterns: ['**/dist/**'] })).toMatchObject({ ignorePatterns: ['**/dist/**'] });
});

test('the rules are told', () => {
  expect(underFolders({ settings: { harness: { root: '/work/desk' } } })).toMatchObject({
    settings: { harness: { folders: true } },
  });
});
