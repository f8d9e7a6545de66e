import { type Comment, parseSync } from 'oxc-parser';
import type { Span } from './link.ts';
import { readLinks } from './read-links.ts';

/** A statement of a front door that hands on names of one module; the comment right above it is part of it. */
export interface Handing extends Span {
  specifier: string;
  /** It hands on all. */
  isWhole: boolean;
  /** By the name under which they are handed on. */
  names: { name: string; local: string; isType: boolean }[];
}

export interface FrontDoor {
  handings: Handing[];
  /** What else there is in it, whatever that needs: it stays where it is. */
  others: Span[];
}

/** A front door taken apart; undefined if it cannot be parsed. */
export const readFrontDoor = (file: string, text: string): FrontDoor | undefined => {
  const links = readLinks(file, text);
  const { program, comments } = parseSync(file, text);
  if (!links) return undefined;
  const byStart = new Map(links.map((link) => [link.start, link]));
  const door: FrontDoor = { handings: [], others: [] };
  for (const node of program.body) {
    const link = byStart.get(node.start);
    const isHanding = link?.form === 'export' || link?.form === 'whole-export';
    const isEmpty =
      node.type === 'ExportNamedDeclaration' && !node.source && node.specifiers.length === 0 && !node.declaration;
    if (isHanding && link.specifier.startsWith('.')) {
      const { specifier, isType } = link;
      const names = link.names.map((each) => ({ ...each, isType: each.isType || isType }));
      const isWhole = link.form === 'whole-export';
      door.handings.push({ start: startOf(text, comments, node.start), end: node.end, specifier, isWhole, names });
    } else if (!isEmpty) door.others.push({ start: node.start, end: node.end });
  }
  return door;
};

/** Where the comments begin that stand right above. */
const startOf = (text: string, comments: readonly Comment[], start: number): number => {
  const above = comments.findLast(({ end }) => end <= start && /^[ \t]*\n?[ \t]*$/.test(text.slice(end, start)));
  const isOwnLine = above && /(?:^|\n)[ \t]*$/.test(text.slice(0, above.start));
  return above && isOwnLine ? startOf(text, comments, above.start) : start;
};
