import { posix } from 'node:path';
import type { Docs, Page } from '../docs.ts';

/** Every rule that has a source, with a link to its page, by tool. */
export const listRules = ({ files, spec }: Docs, page: Page): string => {
  const sources = [...files].filter(
    (file) => file.startsWith(`${spec.tools.folder}/`) && /^[^/]+\/[^/]+\/rules\/[^/]+(?<!\.test)\.ts$/.test(file),
  );
  const byTool = Map.groupBy(sources.toSorted(), (file) => posix.dirname(posix.dirname(file)));
  return [...byTool]
    .map(([tool, own]) => `## ${tool}\n\n${own.map((file) => `- ${linkTo(page, file)}\n`).join('')}`)
    .join('\n');
};

const linkTo = ({ file }: Page, source: string): string => {
  const target = posix.relative(posix.dirname(file), source.replace(/\.ts$/, '.md'));
  return `[${posix.basename(source, '.ts')}](${target})`;
};
