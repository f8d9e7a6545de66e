import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSealed, sealArtefact } from './seal-artefact.ts';

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const sealed = sealArtefact(Buffer.from('green'), '17', ours.privateKey);

test('what was sealed is opened, and is what it was', () => {
  expect(openSealed(sealed, '17', ours.publicKey)?.toString()).toBe('green');
});

test('an empty artefact can be sealed', () => {
  expect(openSealed(sealArtefact(Buffer.of(), '17', ours.privateKey), '17', ours.publicKey)?.length).toBe(0);
});

test('what was sealed for another hash is not opened', () => {
  expect(openSealed(sealed, '18', ours.publicKey)).toBeUndefined();
});

test('what was sealed with another key is not opened', () => {
  expect(openSealed(sealArtefact(Buffer.from('green'), '17', theirs.privateKey), '17', ours.publicKey)).toBeUndefined();
});

test('what was never sealed is not opened', () => {
  expect(openSealed(Buffer.from('green'), '17', ours.publicKey)).toBeUndefined();
  expect(openSealed(Buffer.alloc(200, 'green'), '17', ours.publicKey)).toBeUndefined();
  expect(openSealed(Buffer.of(), '17', ours.publicKey)).toBeUndefined();
});

test('one byte more, less or otherwise is not opened', () => {
  const at = fc.nat({ max: sealed.length - 1 });
  const isRefused = (other: Buffer): boolean => openSealed(other, '17', ours.publicKey) === undefined;
  const changed = fc.property(at, fc.integer({ min: 1, max: 255 }), (index, by) => {
    const other = Buffer.from(sealed);
    other.writeUInt8((other.readUInt8(index) + by) % 256, index);
    return isRefused(other);
  });
  const cut = fc.property(at, (length) => isRefused(sealed.subarray(0, length)));
  expect(fc.check(changed).counterexample).toBeNull();
  expect(fc.check(cut).counterexample).toBeNull();
  expect(isRefused(Buffer.concat([sealed, Buffer.of(0)]))).toBe(true);
});
