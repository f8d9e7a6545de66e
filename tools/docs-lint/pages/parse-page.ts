import MarkdownIt from 'markdown-it';
import type { Page } from '../docs.ts';
import { collectInline } from './collect-inline.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { createSlugify } from './slugify.ts';

const markdown = new MarkdownIt({ html: true });

/** Reads the page in `file`. */
export const parsePage = (file: string, text: string): Page => {
  const { frontMatter, body } = parseFrontMatter(text);
  const found = {
    headings: [],
    anchors: new Set<string>(),
    links: [],
    codes: [],
    blocks: [],
    marks: new Set<number>(),
    items: [],
  };
  const page: Mutable<Page> = { file, text, lineCount: countLines(text), frontMatter, title: '', ...found };
  const slugify = createSlugify();
  let quotes = 0;
  let lists = 0;
  let isHeading = false;
  let awaitsItem = false;
  for (const token of markdown.parse(body, {})) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'blockquote_open') quotes += 1;
    else if (token.type === 'blockquote_close') quotes -= 1;
    else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists += 1;
    else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists -= 1;
    else if (token.type === 'list_item_open') awaitsItem = lists === 1;
    else if (token.type === 'heading_open') isHeading = true;
    else if (token.type === 'html_block') {
      page.marks.add(line);
      collectAnchors(token.content, page.anchors);
    } else if (token.type === 'fence' && quotes === 0)
      page.blocks.push({
        language: /^\w*/.exec(token.info)?.[0] ?? '',
        info: token.info,
        text: token.content,
        line: line + 1,
      });
    else if (token.type === 'inline') {
      const inline = collectInline(token.children ?? [], line);
      page.links.push(...inline.links);
      if (quotes === 0) page.codes.push(...inline.codes);
      for (const html of inline.html) collectAnchors(html, page.anchors);
      if (isHeading) page.headings.push({ text: inline.text, slug: slugify(inline.text), line });
      else if (awaitsItem) page.items.push({ heading: page.headings.at(-1)?.text ?? '', text: token.content, line });
      isHeading = false;
      awaitsItem = false;
    }
  }
  page.title = page.headings[0]?.text ?? '';
  return page;
};

type Mutable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[]
    ? Item[]
    : Value[Key] extends ReadonlySet<infer Item>
      ? Set<Item>
      : Value[Key];
};

const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const collectAnchors = (html: string, into: Set<string>): void => {
  for (const [, id] of html.matchAll(/\s(?:id|name)=["']?([^"'\s>]+)/g)) if (id) into.add(id);
};
