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
  if (zone === 'comment' && isQuotedCode(before)) return 'pascal';
  if (opensSentence(before)) return 'Phrase';
  return zone === 'comment' ? 'pascal' : 'Title';
};

const chooseLower = ({ before, after, zone }: Occurrence): Form => {
  if (before.endsWith('_') || after.startsWith('_') || zone === 'sql') return 'snake';
  if (zone === 'code' || /^[A-Z0-9$]/.test(after) || isKey(before, after)) return 'camel';
  if (/[-/@#\\]$/.test(before) || /^(?:[-/]\S|\\|\.(?:[cm]?[jt]sx?|json|md|sqlite)\b)/.test(after)) return 'kebab';
  const isDotted = before.endsWith('.') || /^\.\w/.test(after);
  if (zone === 'comment') return isDotted || isQuotedCode(before) ? 'camel' : 'phrase';
  return isDotted || (zone === 'string' && before === '' && after === '') ? 'kebab' : 'phrase';
};

/** Between backticks, single ones or those of a fence. */
const isQuotedCode = (before: string): boolean => before.split('`').length % 2 === 0;

/** Quoted names, parameters (`:id`, `$id`, `?id=`) and calls are read by code under the same name. */
const isKey = (before: string, after: string): boolean =>
  (/["`]$/.test(before) && /^["`]/.test(after)) || /(?:^|[\s/(,=])[:$]$/.test(before) || /^[=(]/.test(after);

const opensSentence = (before: string): boolean => /(?:^|[.:!?*#>"'|]|\/\/|\n|^ *-)\s*$/.test(before);
