import { type Outcome, refuse, succeed } from './failure.ts';
import { slugOf } from './judge-name.ts';

/** Leaves room for the longest package name behind it within npm's 214 characters. */
const LONGEST_SCOPE = 128;

/**
 * An npm scope with its `@`. `taken` are the scopes of packages that the workspace installs from
 * the registry: with one of them, nothing could tell those packages from the workspace's own.
 */
export const judgeScope = (scope: string, taken: string[]): Outcome<string> => {
  if (scope.length > LONGEST_SCOPE) {
    const message = `The scope has ${scope.length} characters, and ${LONGEST_SCOPE} leave room for package names.`;
    return refuse('invalid-scope', message, 'Pass a shorter one with --scope.');
  }
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(scope)) {
    const message = `"${scope}" is no npm scope: it needs "@", a letter or digit, then a-z, 0-9, ".", "_" or "-".`;
    return refuse('invalid-scope', message, `Pass --scope @${slugOf(scope) || 'my-org'}`);
  }
  if (taken.includes(scope)) {
    const message = `The workspace installs packages of ${scope} from npm, so its own need another scope.`;
    return refuse('reserved-scope', message, `Pass --scope ${scope}-org`);
  }
  return succeed(scope);
};
