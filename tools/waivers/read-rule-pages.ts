import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where pages of rules are: ours beside their source, those of other tools under docs. */
const FOLDERS = [
  'tools/docs-lint/rules',
  'tools/eslint-rules/rules',
  'tools/graph-rules/rules',
  'tools/waivers/rules',
  'docs/checks',
];

/** The page of every rule of the workspace at `root` (absolute), relative to it, by the rule's id. */
export const readRulePages = (root: string): Map<string, string> =>
  new Map(
    FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name): [string, string] => [name.slice(0, -'.md'.length), `${folder}/${name}`]),
    ),
  );
