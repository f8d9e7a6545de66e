import type { Link, Span } from '../docs.ts';

/** What this needs of a token of markdown-it. */
interface InlineToken {
  type: string;
  content: string;
  children: InlineToken[] | null;
  attrGet: (name: string) => string | number | null;
}

export interface Inline {
  /** As a reader sees it. */
  text: string;
  links: Link[];
  codes: Span[];
  html: string[];
}

/** The parts of one paragraph, heading or cell that starts on `line`. */
export const collectInline = (tokens: readonly InlineToken[], line: number): Inline => {
  const inline: Inline = { text: '', links: [], codes: [], html: [] };
  let at = line;
  let open: Link | undefined;
  for (const token of tokens) {
    const before = inline.text.length;
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      at += 1;
      inline.text += ' ';
    } else if (token.type === 'code_inline') {
      inline.codes.push({ text: token.content, line: at });
      inline.text += token.content;
    } else if (token.type === 'link_open') {
      open = { href: `${token.attrGet('href') ?? ''}`, text: '', title: `${token.attrGet('title') ?? ''}`, line: at };
      inline.links.push(open);
    } else if (token.type === 'link_close') open = undefined;
    else if (token.type === 'image')
      inline.links.push({ href: `${token.attrGet('src') ?? ''}`, text: token.content, title: '', line: at });
    else if (token.type === 'html_inline') inline.html.push(token.content);
    else if (token.type === 'text') inline.text += token.content;
    if (open) open.text += inline.text.slice(before);
  }
  return inline;
};
