import { expect, test } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

const codeOf = (argv: string[]): string | undefined => {
  const outcome = parseArguments(argv);
  return outcome.ok ? undefined : outcome.failure.code;
};

test('a directory alone asks for everything else by default', () => {
  expect(parseArguments(['acme-desk'])).toEqual({
    ok: true,
    value: {
      kind: 'create',
      directory: 'acme-desk',
      name: undefined,
      scope: undefined,
      facts: {},
      yes: false,
      git: true,
      install: true,
      check: true,
    },
  });
});

test('the word create may stand before the directory', () => {
  expect(parseArguments(['create', 'acme-desk'])).toEqual(parseArguments(['acme-desk']));
});

test('a directory may itself be called create', () => {
  expect(parseArguments(['create', 'create'])).toMatchObject({ value: { directory: 'create' } });
});

test('create alone names no directory', () => {
  expect(parseArguments(['create'])).toMatchObject({ value: { directory: undefined } });
});

test('an empty directory counts as none', () => {
  expect(parseArguments([''])).toMatchObject({ value: { directory: undefined } });
});

test('every option is read', () => {
  const argv = ['desk', '--name', 'a', '--scope=@b', '-y', '--no-git', '--no-install', '--no-check'];
  expect(parseArguments(argv)).toMatchObject({
    value: { name: 'a', scope: '@b', yes: true, git: false, install: false, check: false },
  });
});

test('without an installation there is nothing to check with', () => {
  expect(parseArguments(['desk', '--no-install'])).toMatchObject({ value: { install: false, check: false } });
});

test('help wins over everything else', () => {
  expect(parseArguments(['desk', '--help'])).toEqual({ ok: true, value: { kind: 'help' } });
});

test('the version is asked for with -v', () => {
  expect(parseArguments(['-v'])).toEqual({ ok: true, value: { kind: 'version' } });
});

test('a second directory is refused', () => {
  expect(codeOf(['my', 'desk'])).toBe('unexpected-argument');
});

test('an unknown option is refused by name', () => {
  expect(parseArguments(['desk', '--force'])).toEqual({
    ok: false,
    failure: {
      code: 'invalid-option',
      message: 'Unknown option "--force".',
      hint: 'create-harness-repo --help lists what it takes.',
      exit: 2,
    },
  });
});

test('an option that lacks its value is refused', () => {
  expect(codeOf(['desk', '--name'])).toBe('invalid-option');
});

test('a switch with a value is refused', () => {
  expect(codeOf(['desk', '--yes=no'])).toBe('invalid-option');
});
