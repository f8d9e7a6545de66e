import type { ShardAsk } from '../parse-command.ts';

/** What is asked of a check. */
export interface CheckOptions {
  all: boolean;
  cold: boolean;
  /** Packages to check instead of the affected ones: folders relative to `from`, or project names. */
  only: string[];
  /** The part to check of all that; undefined for all of it. */
  shard: ShardAsk | undefined;
  /** The folder that `only` is relative to, absolute. */
  from: string;
  /** The environment that git is given, that names the base of a pull request, and says how long a tool may take. */
  env: NodeJS.ProcessEnv;
}
