import { parseSync } from 'oxc-parser';
import type { Zone } from '../naming/choose-form.ts';
import { type SyntaxNode, visitNodes } from './visit-nodes.ts';

export interface Piece {
  zone: Zone;
  text: string;
}

interface Span {
  zone: Zone;
  start: number;
  end: number;
}

/** Cuts source text into code, comments and the contents of its literals, in order and without loss. */
export const splitZones = (file: string, text: string): Piece[] => {
  const { program, comments } = parseSync(file, text);
  const spans: Span[] = comments.map(({ start, end }) => ({ zone: 'comment', start, end }));
  visitNodes(program, (node) => void spans.push(...literalSpans(node, text)));

  const pieces: Piece[] = [];
  let position = 0;
  for (const { zone, start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < position || end <= start) continue;
    pieces.push({ zone: 'code', text: text.slice(position, start) }, { zone, text: text.slice(start, end) });
    position = end;
  }
  return [...pieces, { zone: 'code', text: text.slice(position) }];
};

const SQL = /\b(?:create (?:unique )?(?:table|index)|insert into|delete from|update \S+ set|select\b[^]*\bfrom)\b/i;

const literalSpans = (node: SyntaxNode, text: string): Span[] => {
  const { type, start, end } = node;
  if (type === 'JSXText') return [{ zone: 'text', start, end }];
  if (type === 'TemplateLiteral') return templateSpans(node['quasis'], text, SQL.test(text.slice(start, end)));
  if (type !== 'Literal') return [];
  if (typeof node['value'] === 'string') {
    return [{ zone: SQL.test(node['value']) ? 'sql' : 'string', start: start + 1, end: end - 1 }];
  }
  return 'regex' in node ? [{ zone: 'text', start: start + 1, end: text.lastIndexOf('/', end) }] : [];
};

const templateSpans = (quasis: unknown, text: string, isSql: boolean): Span[] => {
  if (!Array.isArray(quasis)) return [];
  return quasis.flatMap((quasi: { start: number; end: number; value: { raw: string } }) => {
    const { raw } = quasi.value;
    const start = text.indexOf(raw, quasi.start);
    return raw === '' ? [] : [{ zone: isSql ? 'sql' : 'text', start, end: start + raw.length }];
  });
};
