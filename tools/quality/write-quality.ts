import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { expectedSections } from './expected-sections.ts';
import { readQuality } from './read-quality.ts';
import { replaceSection } from './section.ts';

/**
 * Writes the grades of what is committed at `root` (absolute), of the merge base with `main` where there is one: a commit of
 * a branch is gone after a rebase. Gives the files that changed.
 */
export const writeQuality = async (
  root: string,
  spec: HarnessSpec,
  main: string | undefined,
  tell: (line: string) => void = () => undefined,
): Promise<Outcome<string[]>> => {
  const commit = (main && ask(root, ['merge-base', main, 'HEAD'])) || ask(root, ['rev-parse', '--verify', 'HEAD']);
  if (!commit) return fail('quality-no-commit', 'Grades are of a commit, and there is none here.', 'Commit first.');
  const quality = await readQuality(root, spec, commit, tell);
  if (!quality.ok) return quality;
  const written: string[] = [];
  try {
    for (const { file, section, expected } of expectedSections(spec, quality.value)) {
      const page = readFileSync(join(root, file), 'utf8');
      const next = replaceSection(page, section, expected);
      if (next === page) continue;
      writeFileSync(join(root, file), next);
      written.push(file);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('write-failed', `A page cannot be written: ${reason}.`, 'Restore the page, or make it writable.');
  }
  return { ok: true, value: written };
};

const ask = (root: string, args: string[]): string => runGit(root, args)?.toString('utf8').trim() ?? '';

const fail = (code: string, message: string, hint: string): Outcome<string[]> => ({
  ok: false,
  failures: [{ code, message, hint }],
});
