import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Failure, Outcome } from '@acme/tools-findings';

/** What artefacts of the remote cache are sealed and opened with. */
export interface CacheKeys {
  publicKey: KeyObject;
  /** Only where artefacts are written: on the main branch. */
  privateKey: KeyObject | undefined;
}

/** Reads the public key of the spec, in base64 (SPKI), and the private one of the environment, as PEM. Both are Ed25519. */
export const readCacheKeys = (publicText: string, privateText: string | undefined): Outcome<CacheKeys> => {
  const publicKey = attempt(() =>
    createPublicKey({ key: Buffer.from(publicText, 'base64'), format: 'der', type: 'spki' }),
  );
  if (publicKey?.asymmetricKeyType !== 'ed25519')
    return refuse(
      'remoteCache.publicKey of harness.config.ts is no Ed25519 key in base64.',
      'Write the line between BEGIN and END of `openssl pkey -in cache-key.pem -pubout`.',
    );
  if (!privateText) return { ok: true, value: { publicKey, privateKey: undefined } };
  const privateKey = attempt(() => createPrivateKey(privateText));
  if (privateKey?.asymmetricKeyType !== 'ed25519')
    return refuse(
      'HARNESS_CACHE_PRIVATE_KEY is no Ed25519 key in PEM.',
      'Give it the whole file that `openssl genpkey -algorithm ed25519` wrote.',
    );
  if (!createPublicKey(privateKey).equals(publicKey))
    return refuse(
      'HARNESS_CACHE_PRIVATE_KEY is not the other half of remoteCache.publicKey in harness.config.ts.',
      'Exchange the one that is older.',
    );
  return { ok: true, value: { publicKey, privateKey } };
};

const refuse = (message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code: 'cache-key', message, hint }],
});

const attempt = (read: () => KeyObject): KeyObject | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};
