import { posix } from 'node:path';
import type { Docs } from '../docs.ts';

/** The page of every rule, by its id: beside its source, or under docs/checks for rules of other tools. */
export const listRulePages = (docs: Docs): Map<string, string> =>
  new Map(
    [...docs.files]
      .filter((file) => isRulePage(docs, file))
      .map((file): [string, string] => [posix.basename(file, '.md'), file]),
  );

export const isRulePage = ({ spec }: Docs, file: string): boolean =>
  file.endsWith('.md') &&
  (file.startsWith('docs/checks/') ||
    (file.startsWith(`${spec.tools.folder}/`) && /^[^/]+\/[^/]+\/rules\/[^/]+$/.test(file)));
