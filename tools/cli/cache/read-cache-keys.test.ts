import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCacheKeys } from './read-cache-keys.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const printPublic = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64');
const printPrivate = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();
const PUBLIC = printPublic(publicKey);

const said = (publicText: string, privateText?: string): string[] => {
  const keys = readCacheKeys(publicText, privateText);
  return keys.ok ? [] : keys.failures.map(({ message }) => message);
};

test('two halves of one key are taken, and the public one alone', () => {
  expect(said(PUBLIC, printPrivate(privateKey))).toEqual([]);
  expect(said(PUBLIC)).toEqual([]);
  expect(said(PUBLIC, '')).toEqual([]);
});

test('a public key that is none, or of another kind, is refused', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const message = 'remoteCache.publicKey of harness.config.ts is no Ed25519 key in base64.';
  expect(said('abc')).toEqual([message]);
  expect(said(printPublic(other.publicKey))).toEqual([message]);
});

test('a private key that is none is refused', () => {
  expect(said(PUBLIC, 'abc')).toEqual(['HARNESS_CACHE_PRIVATE_KEY is no Ed25519 key in PEM.']);
});

test('halves of two keys are refused', () => {
  const other = generateKeyPairSync('ed25519');
  expect(said(PUBLIC, printPrivate(other.privateKey))).toEqual([
    'HARNESS_CACHE_PRIVATE_KEY is not the other half of remoteCache.publicKey in harness.config.ts.',
  ]);
});
