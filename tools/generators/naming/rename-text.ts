import { chooseForm, type Zone } from './choose-form.ts';
import { writeName } from './name-forms.ts';

/** One name that becomes another; both in kebab-case. */
export interface Renaming {
  from: string;
  to: string;
}

/**
 * Renames every occurrence in `text`, a stretch of one zone, each in the form that it is written in there.
 * A single word looks the same in several forms (`account` is kebab, snake, camel and prose), so its
 * surroundings decide. Longer names win over those they contain; `a` and `an` before prose follow.
 */
export const renameText = (text: string, renamings: readonly Renaming[], zone: Zone): string => {
  if (renamings.length === 0) return text;
  const names = new Map(
    renamings.flatMap(({ from, to }) => spellings(from).map((spelling) => [spelling, { from, to }])),
  );
  const longestFirst = [...names.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?:\\b([Aa])n? )?(${longestFirst.join('|')})(?![a-z])`, 'g');

  return text.replaceAll(pattern, (match: string, article: string | undefined, found: string, offset: number) => {
    const start = offset + match.length - found.length;
    const renaming = names.get(found);
    if (!renaming || continuesWord(text, start, found)) return match;
    const before = text.slice(0, start);
    const form = chooseForm({ found, from: renaming.from, before, after: text.slice(start + found.length), zone });
    const name = writeName(renaming.to, form);
    return article === undefined ? name : `${article}${/^[aeio]|^u(?!ni|se|sa)/i.test(name) ? 'n' : ''} ${name}`;
  });
};

/** The name of a file or folder below a package, renamed. */
export const renamePath = (path: string, renamings: readonly Renaming[]): string =>
  renameText(`/${path}`, renamings, 'text').slice(1);

const spellings = (name: string): string[] => [
  ...new Set(
    (['kebab', 'snake', 'camel', 'pascal', 'constant', 'phrase', 'Phrase', 'Title'] as const).map((form) =>
      writeName(name, form),
    ),
  ),
];

/** `discount` does not hold `count`; `myAccount` does hold `Account`. The scope in `@account/x` is nobody's name. */
const continuesWord = (text: string, start: number, found: string): boolean => {
  const previous = text.slice(Math.max(0, start - 1), start);
  const next = text.slice(start + found.length, start + found.length + 1);
  if (previous === '@' && next === '/') return true;
  if (/^[a-z]/.test(found)) return /[A-Za-z0-9]/.test(previous);
  const isConstant = /^[A-Z][A-Z0-9_]+$/.test(found);
  return isConstant && (/[A-Za-z]/.test(previous) || /[A-Za-z]/.test(next));
};
