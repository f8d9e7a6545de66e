import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { buildDocs } from './build-docs.ts';
import type { Docs, JudgeCommand } from './docs.ts';
import { parseChanges } from './parse-changes.ts';
import { drawHooks } from './sections/draw-hooks.ts';

/** Texts by path, relative to the root. */
export type Drawing = Readonly<Record<string, string>>;

/** The day on which the examples of the rules' pages are read. */
const EXAMPLE_DAY = '2026-03-02';

/** The commands of the examples. */
const judgeCommand: JudgeCommand = ([name, ...rest]) => {
  if (name !== 'check' && name !== 'docs') return `There is no command '${name ?? ''}'; there are check, docs.`;
  const known = name === 'check' ? ['--all', '--json'] : ['--write'];
  const unknown = rest.find((word) => word.startsWith('-') && !known.includes(word));
  return unknown && `Unknown option '${unknown}'.`;
};

/**
 * The docs of a drawn tree, without a disk: `git.log` is what git says of it, `a -> b` a link. Only what is drawn is there;
 * `AGENTS.md` and its `CLAUDE.md`, which name every other drawn page, and the settings of clients are added where they are not.
 */
export const drawDocs = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): Docs => {
  const links = Object.keys(drawing).flatMap((file) => (file.includes(' -> ') ? [file.replace(/ -> .*/, '')] : []));
  const drawn = Object.keys(drawing).filter((file) => !file.includes(' -> ') && file !== 'git.log');
  const all: Drawing = {
    'AGENTS.md': mapOf(drawn),
    'CLAUDE.md': '@AGENTS.md\n',
    ...Object.fromEntries(drawHooks()),
    ...drawing,
  };
  const files = [...new Set(['AGENTS.md', 'CLAUDE.md', ...drawn])].toSorted();
  const read = (file: string): string | undefined => all[file];
  const tree = { files, links, read, sizeOf: (file: string) => all[file]?.length ?? 0 };
  const docs = buildDocs(spec, tree, { today: EXAMPLE_DAY, judgeCommand });
  return { ...docs, changes: parseChanges(drawing['git.log'] ?? '') };
};

const mapOf = (drawn: readonly string[]): string =>
  `# Map\n\n${drawn
    .filter((file) => file.endsWith('.md') && !/(?:AGENTS|CLAUDE)\.md$/.test(file))
    .join(' ')
    .replaceAll(/\S+/g, '`$&`')}\n`;
