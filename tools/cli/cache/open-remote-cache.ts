import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { type CacheGuard, openCacheGuard } from './open-cache-guard.ts';
import { readCacheKeys } from './read-cache-keys.ts';

/** The guard of the remote cache that the environment names; undefined where there is none, or the spec has no key for it. */
export const openRemoteCache = async (
  { remoteCache }: HarnessSpec,
  env: NodeJS.ProcessEnv,
): Promise<Outcome<CacheGuard | undefined>> => {
  const remote = env['NX_SELF_HOSTED_REMOTE_CACHE_SERVER'];
  if (!remote || !remoteCache) return { ok: true, value: undefined };
  const keys = readCacheKeys(remoteCache.publicKey, env['HARNESS_CACHE_PRIVATE_KEY']);
  return keys.ok ? { ok: true, value: await openCacheGuard(remote, keys.value) } : keys;
};
