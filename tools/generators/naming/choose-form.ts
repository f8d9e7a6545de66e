import { type Form, writeName } from './name-forms.ts';

/**
 * What kind of text a stretch is: `code` outside strings and comments, `sql`, `comment` (and pages of
 * prose), `string` for the whole content of a literal, `text` for what a reader sees and for data.
 */
export type Zone = 'code' | 'sql' | 'comment' | 'string' | 'text';

export interface Occurrence {
  /** As it is written here. */
  found: string;
  /** The name in kebab-case. */
  from: string;
  before: string;
  after: string;
  zone: Zone;
}

/** The form in which an occurrence of a name is meant. */
export const chooseForm = (occurrence: Occurrence): Form => {
  const { found, from } = occurrence;
  if (from.includes('-')) return FORMS.find((form) => writeName(from, form) === found) ?? 'kebab';
  if (found.length > 1 && found === found.toUpperCase()) return 'constant';
  return /^[A-Z]/.test(found) ? chooseCapital(occurrence) : chooseLower(occurrence);
};

const FORMS = ['kebab', 'snake', 'camel', 'pascal', 'constant', 'phrase', 'Phrase', 'Title'] as const;

const chooseCapital = ({ before, after, zone }: Occurrence): Form => {
  if (zone === 'code' || /[\w$`<.]$/.test(before) || /^(?:[\w$`>([]|\.\w)/.test(after)) return 'pascal';
  if (opensSentence(before)) return 'Phrase';
  return zone === 'comment' ? 'pascal' : 'Title';
};

const chooseLower = ({ before, after, zone }: Occurrence): Form => {
  if (before.endsWith('_') || after.startsWith('_')) return 'snake';
  if (zone === 'sql') return 'snake';
  if (zone === 'code' || /^[A-Z0-9$]/.test(after)) return 'camel';
  if (isKey(before, after)) return 'camel';
  const touchesDot = before.endsWith('.') || /^\.\w/.test(after);
  if (zone === 'comment' && touchesDot) return 'camel';
  if (touchesDot || /[-/]$/.test(before) || /^[-/]\S/.test(after) || /[@#\\]$/.test(before) || after.startsWith('\\'))
    return 'kebab';
  return zone === 'string' && before === '' && after === '' ? 'kebab' : 'phrase';
};

/** Quoted names, parameters (`:id`, `$id`, `?id=`) and calls are read by code under the same name. */
const isKey = (before: string, after: string): boolean =>
  (/["`]$/.test(before) && /^["`]/.test(after)) || /(?:^|[\s/(,=])[:$]$/.test(before) || /^[=(]/.test(after);

const opensSentence = (before: string): boolean => /(?:^|[.:!?*#>"'|]|\/\/|\n|^ *-)\s*$/.test(before);
