import type { Node } from 'oxc-parser';
import { walk } from './walk.ts';

/** A part of a text, in UTF-16 units, and how often it ran: as V8 has it, the innermost part around a place counts. */
export interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** Statements of a text, and those that ran in at least one of `takes`. Each take is what V8 saw since the one before. */
export const countCovered = (
  path: string,
  text: string,
  takes: readonly (readonly Range[])[],
): { statements: number; covered: number } => {
  const starts: number[] = [];
  walk(path, text, (node, parent) => {
    if (isStatement(node, parent)) starts.push(node.start);
  });
  const covered = starts.filter((at) => takes.some((ranges) => countAt(ranges, at) > 0)).length;
  return { statements: starts.length, covered };
};

/** What an arrow gives is a statement too; what only declares or holds others is none. */
const isStatement = (node: Node, parent: Node | undefined): boolean =>
  (node.type.endsWith('Statement') && node.type !== 'BlockStatement') ||
  (node.type === 'VariableDeclaration' && !parent?.type.startsWith('For')) ||
  (parent?.type === 'ArrowFunctionExpression' && parent.body === node && node.type !== 'BlockStatement');

const countAt = (ranges: readonly Range[], at: number): number =>
  ranges
    .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
    .reduce<Range | undefined>((inner, each) => (inner && sizeOf(inner) <= sizeOf(each) ? inner : each), undefined)
    ?.count ?? 0;

const sizeOf = ({ startOffset, endOffset }: Range): number => endOffset - startOffset;
