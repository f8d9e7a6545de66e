import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding, Outcome } from '@acme/tools-findings';

/** What is missing in the body of a pull request in `file`, relative to `cwd` (absolute); `-` is standard input. */
export const pr = async (cwd: string, file: string): Promise<Outcome<Finding[]>> => {
  const { judgePullRequest } = await import('@acme/tools-docs-lint');
  try {
    const body = readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8');
    return { ok: true, value: judgePullRequest(file === '-' ? 'pull request' : file, body) };
  } catch (error) {
    const message = `'${file}' cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      ok: false,
      failures: [{ code: 'unreadable', message, hint: 'Name a file with the body of the pull request.' }],
    };
  }
};
