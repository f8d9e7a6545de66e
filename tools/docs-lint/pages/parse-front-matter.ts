import { parseDocument } from 'yaml';
import type { FrontMatter } from '../docs.ts';

/** The front matter of a page, and the page with empty lines in its place: what follows keeps its line. Never throws. */
export const parseFrontMatter = (text: string): { frontMatter: FrontMatter; body: string } => {
  const [whole, yaml] =
    /^---[ \t]*\n((?:(?!---[ \t]*$).*\n)*)---[ \t]*$/m.exec(text.startsWith('---') ? text : '') ?? [];
  if (whole === undefined || yaml === undefined || !text.startsWith(whole))
    return { frontMatter: { kind: 'none' }, body: text };
  const body = '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length);
  return { frontMatter: parseYaml(yaml), body };
};

const parseYaml = (yaml: string): FrontMatter => {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    const [error] = document.errors;
    // Aliases would be a second way to say the same.
    if (!error) return { kind: 'fields', value: document.toJS({ maxAliasCount: 0 }) };
    return { kind: 'broken', reason: error.message, line: 1 + yaml.slice(0, error.pos[0]).split('\n').length };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error), line: 1 };
  }
};
