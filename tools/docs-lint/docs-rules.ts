import type { DocsRule } from './docs-rule.ts';
import { docsCommands } from './rules/docs-commands.ts';
import { docsEnforced } from './rules/docs-enforced.ts';
import { docsExecuted } from './rules/docs-executed.ts';
import { docsFrontMatter } from './rules/docs-front-matter.ts';
import { docsGenerated } from './rules/docs-generated.ts';
import { docsLayers } from './rules/docs-layers.ts';
import { docsLinks } from './rules/docs-links.ts';
import { docsNames } from './rules/docs-names.ts';
import { docsPaths } from './rules/docs-paths.ts';
import { docsQuotes } from './rules/docs-quotes.ts';
import { docsReachable } from './rules/docs-reachable.ts';
import { docsReadable } from './rules/docs-readable.ts';
import { docsSize } from './rules/docs-size.ts';
import { docsSkills } from './rules/docs-skills.ts';
import { docsStale } from './rules/docs-stale.ts';
import { docsWorkflow } from './rules/docs-workflow.ts';

/** Every rule about what is written, in alphabetical order. */
export const docsRules: readonly DocsRule[] = [
  docsCommands,
  docsEnforced,
  docsExecuted,
  docsFrontMatter,
  docsGenerated,
  docsLayers,
  docsLinks,
  docsNames,
  docsPaths,
  docsQuotes,
  docsReachable,
  docsReadable,
  docsSize,
  docsSkills,
  docsStale,
  docsWorkflow,
];
