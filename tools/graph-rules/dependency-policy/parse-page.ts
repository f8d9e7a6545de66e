import { parseDocument } from 'yaml';

/** What a page of docs/dependencies says; a part that it lacks is empty. */
export interface DependencyPage {
  file: string;
  /** The dependency that it is about, from its path. */
  name: string;
  /** What it is there for, in few words: two with one purpose are one too many. */
  purpose: string;
  /** Folder of the package that answers for it, or `workspace`. */
  owner: string;
  /** With all that it brings, unpacked: `6.2 MB`. */
  size: string;
  alternatives: string;
  /** The package that is installed under the name, where that is another. */
  installs: string;
  /** Why it is there: the text below the front matter. */
  why: string;
}

const FRONT_MATTER = /^---\r?\n(?<fields>[^]*?)\r?\n---[ \t]*(?:\r?\n|$)(?<text>[^]*)$/;

/** Reads the page at `file`, below `folder`. A page that cannot be read has no parts. */
export const parsePage = (folder: string, file: string, page: string): DependencyPage => {
  const { fields = '', text = '' } = FRONT_MATTER.exec(page)?.groups ?? {};
  const values = valuesOf(fields);
  const field = (name: string): string => {
    const value: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    file,
    name: file.slice(folder.length + 1, -'.md'.length),
    purpose: field('purpose'),
    owner: field('owner'),
    size: field('size'),
    alternatives: field('alternatives'),
    installs: field('installs'),
    why: text.trim(),
  };
};

const valuesOf = (fields: string): unknown => {
  try {
    const document = parseDocument(fields);
    return document.errors.length === 0 ? document.toJS() : undefined;
  } catch {
    return undefined;
  }
};
