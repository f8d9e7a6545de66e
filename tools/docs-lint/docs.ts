import type { HarnessSpec } from '@acme/tools-spec';

/** All that is written in the workspace, as the rules see it: a value. Paths are relative to the root. */
export interface Docs {
  spec: HarnessSpec;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Every file, Markdown or not. */
  files: ReadonlySet<string>;
  /** Every folder that holds one of them. */
  folders: ReadonlySet<string>;
  /** Symbolic links, which are not followed. */
  links: readonly string[];
  /** Every Markdown file that can be read, sorted. */
  pages: ReadonlyMap<string, Page>;
  /** Markdown files that are not judged further, and why. */
  unreadable: readonly Unreadable[];
  /** Folders of packages, by name. */
  packages: ReadonlyMap<string, string>;
  /** The names of the root manifest's scripts. */
  scripts: ReadonlySet<string>;
  /** What git knows of changes since the oldest review, without the commits that have no parent. */
  changes: readonly Change[];
  /** What is wrong with the arguments after `harness`; undefined if the program takes them. */
  judgeCommand: JudgeCommand;
  read: (file: string) => string | undefined;
}

export type JudgeCommand = (args: string[]) => string | undefined;

/** A file in a commit. */
export interface Change {
  /** `YYYY-MM-DD`. */
  day: string;
  file: string;
  /** Lines added and removed. */
  lines: number;
}

export interface Unreadable {
  file: string;
  /** 1-based. */
  line?: number;
  what: string;
  fix: string;
}

/** One Markdown file. Lines are 1-based. */
export interface Page {
  file: string;
  text: string;
  lineCount: number;
  frontMatter: FrontMatter;
  /** The text of its first heading; empty where it has none. */
  title: string;
  headings: readonly Heading[];
  /** Ids that HTML in it gives. */
  anchors: ReadonlySet<string>;
  links: readonly Link[];
  /** Code within a line, quotations aside. */
  codes: readonly Span[];
  /** Blocks of code. */
  blocks: readonly Block[];
  /** Lines on which a comment or other HTML stands alone. */
  marks: ReadonlySet<number>;
  /** Entries of lists, not of lists in lists. */
  items: readonly Item[];
}

export interface Span {
  text: string;
  line: number;
}

export interface Heading extends Span {
  /** What a link to it has after `#`. */
  slug: string;
}

export interface Link {
  /** As it is written, without the text. */
  href: string;
  /** What is clicked on. */
  text: string;
  /** What is in quotes after the address: `[3](a.ts "LIMIT = 3")`; empty where nothing is. */
  title: string;
  line: number;
}

export interface Block extends Span {
  /** The word after the fence: `sh`. */
  language: string;
  /** All that is after the fence. */
  info: string;
}

export interface Item extends Span {
  /** The heading that it stands under. */
  heading: string;
}

/** What is between the first two lines `---`. */
export type FrontMatter =
  | { kind: 'none' }
  | { kind: 'broken'; reason: string; line: number }
  | { kind: 'fields'; value: unknown };
