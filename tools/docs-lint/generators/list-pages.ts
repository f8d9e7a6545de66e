import { posix } from 'node:path';
import type { Docs, Page } from '../docs.ts';
import { readFields } from '../pages/read-fields.ts';

/** The other pages below the page's own folder, with what they say of themselves. */
export const listPages = ({ pages }: Docs, { file }: Page): string => {
  const folder = posix.dirname(file);
  const rows = [...pages.values()]
    .filter((page) => page.file !== file && page.file.startsWith(`${folder}/`))
    .map((page) => {
      const { status = '', reviewed = '', owner = '' } = readFields(page) ?? {};
      const link = `[${page.title}](${page.file.slice(folder.length + 1)})`;
      return `| ${link} | ${status} | ${reviewed} | ${owner} |`;
    });
  if (rows.length === 0) return 'None yet.\n';
  return ['| page | status | reviewed | owner |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
};
