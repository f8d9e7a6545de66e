import { renameText, type Renaming } from './rename-text.ts';
import { splitZones } from '../syntax/split-zones.ts';

/** Renames throughout the text of a file; what its name ends in says how it is read. */
export const renameSource = (file: string, text: string, renamings: readonly Renaming[]): string => {
  if (file.endsWith('.md')) return renameText(text, renamings, 'comment');
  if (file.endsWith('.sql')) return renameText(text, renamings, 'sql');
  if (!/\.[cm]?[jt]sx?$/.test(file)) return renameText(text, renamings, 'text');
  const pieces = splitZones(file, text);
  return pieces.map((piece) => renameText(piece.text, renamings, piece.zone)).join('');
};

/**
 * A name that `renamings` give in the file and that the file already uses for something else, or
 * undefined: renaming `account` to `name` would merge two things into one.
 */
export const findCollision = (file: string, text: string, renamings: readonly Renaming[]): string | undefined => {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return undefined;
  const kept = new Set<string>();
  const made = new Set<string>();
  const code = splitZones(file, text).filter(({ zone }) => zone === 'code');
  for (const [word] of code.flatMap((piece) => [...piece.text.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)])) {
    const renamed = renameText(word, renamings, 'code');
    if (renamed === word) kept.add(word);
    else made.add(renamed);
  }
  return [...made].find((name) => kept.has(name));
};
