import { expect, test } from 'vitest';
import { describeSystemError } from './describe-system-error.ts';

const describe = (code: string) => {
  const failure = describeSystemError(Object.assign(new Error('raw text'), { code }), 'write desk');
  return failure && [failure.exit, failure.code, failure.message];
};

test('missing permission', () =>
  expect(describe('EACCES')).toEqual([3, 'no-permission', 'Cannot write desk: permission denied.']));
test('a forbidden operation', () =>
  expect(describe('EPERM')).toEqual([3, 'no-permission', 'Cannot write desk: the operation is not permitted.']));
test('a read-only file system', () =>
  expect(describe('EROFS')).toEqual([3, 'no-permission', 'Cannot write desk: the file system is read-only.']));
test('a full disk', () =>
  expect(describe('ENOSPC')).toEqual([3, 'no-space', 'Cannot write desk: no space is left on the disk.']));
test('a used-up quota', () =>
  expect(describe('EDQUOT')).toEqual([3, 'no-space', 'Cannot write desk: your disk quota is used up.']));
test('a file in the path', () =>
  expect(describe('ENOTDIR')).toEqual([2, 'file-in-the-way', 'Cannot write desk: a part of the path is a file.']));
test('a path that is too long', () =>
  expect(describe('ENAMETOOLONG')).toEqual([
    2,
    'path-too-long',
    'Cannot write desk: the path is too long for this file system.',
  ]));
test('an error that no user can help is not described', () => expect(describe('EBADF')).toBeUndefined());
test('neither is a bug', () => expect(describeSystemError(new TypeError('x is undefined'), 'write')).toBeUndefined());
