import { parseWaiver } from './parse-waiver.ts';

/** What a change does to the waivers, by file name without its ending. */
export interface WaiverChange {
  added: string[];
  removed: string[];
  /** They hold for longer than before. */
  extended: string[];
  /** Something else of them is different. */
  edited: string[];
}

/** Compares the texts of all waivers by file, at the merge base and now. */
export const compareWaivers = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): WaiverChange => {
  const both = [...now].filter(([file, text]) => before.has(file) && before.get(file) !== text);
  const isLonger = ([file, text]: [string, string]): boolean =>
    expiryOf(file, text) > expiryOf(file, before.get(file) ?? '');
  return {
    added: namesOf([...now.keys()].filter((file) => !before.has(file))),
    removed: namesOf([...before.keys()].filter((file) => !now.has(file))),
    extended: namesOf(both.filter(isLonger).map(([file]) => file)),
    edited: namesOf(both.filter((each) => !isLonger(each)).map(([file]) => file)),
  };
};

/** A text that cannot be read holds for no day, so that its repair counts as longer. */
const expiryOf = (file: string, text: string): string => {
  const parsed = parseWaiver(file, text);
  return parsed.ok ? parsed.waiver.expires : '';
};

const namesOf = (files: string[]): string[] =>
  files.map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')).toSorted();
