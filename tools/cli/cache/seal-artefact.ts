import { type KeyObject, sign, verify } from 'node:crypto';

/** Stands between an artefact and its signature, so that what was never sealed is not taken for it. */
const MARK = Buffer.from('harness-seal-1:');
/** Of Ed25519 (RFC 8032, 5.1.6). */
const SIGNATURE_BYTES = 64;

/** The artefact with its seal behind it: a signature of the hash that it is stored under and of all its bytes. */
export const sealArtefact = (artefact: Buffer, hash: string, key: KeyObject): Buffer =>
  Buffer.concat([artefact, MARK, sign(null, bind(artefact, hash), key)]);

/** The artefact without its seal; undefined where that is missing, of another key, or of other bytes or another hash. */
export const openSealed = (sealed: Buffer, hash: string, key: KeyObject): Buffer | undefined => {
  const end = sealed.length - SIGNATURE_BYTES - MARK.length;
  if (end < 0 || !sealed.subarray(end, end + MARK.length).equals(MARK)) return undefined;
  const artefact = sealed.subarray(0, end);
  return verify(null, bind(artefact, hash), key, sealed.subarray(end + MARK.length)) ? artefact : undefined;
};

const bind = (artefact: Buffer, hash: string): Buffer => Buffer.concat([Buffer.from(`${hash}\n`), artefact]);
