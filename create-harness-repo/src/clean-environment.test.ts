import { expect, test } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';

test('what npm exec was told does not reach the next npm exec', () => {
  expect(cleanEnvironment({ npm_config_package: 'create-harness-repo', npm_config_call: '', PATH: '/bin' })).toEqual({
    PATH: '/bin',
  });
});

test('the registry that a user configured does', () => {
  expect(cleanEnvironment({ npm_config_registry: 'mirror' })).toEqual({ npm_config_registry: 'mirror' });
});

test('the repository of a git hook does not', () => {
  expect(cleanEnvironment({ GIT_DIR: '/elsewhere/.git', GIT_INDEX_FILE: 'index' })).toEqual({});
});

test('the identity that git is given does', () => {
  expect(cleanEnvironment({ GIT_AUTHOR_NAME: 'someone' })).toEqual({ GIT_AUTHOR_NAME: 'someone' });
});
