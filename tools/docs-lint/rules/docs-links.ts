import { posix } from 'node:path';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Link, Page } from '../docs.ts';
import { findNear } from '../pages/find-near.ts';

/** Links within the repository lead somewhere, and their `#` to a heading. Nothing is asked of the network. */
export const docsLinks = defineDocsRule({
  name: 'docs-links',
  why: 'a link that leads nowhere ends the search of whoever follows it.',
  find: (docs) => [...docs.pages.values()].flatMap((page) => page.links.flatMap((link) => judge(docs, page, link))),
});

const judge = (docs: Docs, { file, anchors, headings }: Page, { href, line }: Link): Violation[] => {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return [];
  const report = (what: string, fix: string): Violation[] => [{ file, line, what, fix }];
  const [path = '', anchor] = decode(href).split('#');
  const target = path === '' ? file : resolve(file, path);
  if (!docs.files.has(target) && !docs.folders.has(target) && target !== '.') {
    const near = findNear(target, [...docs.files, ...docs.folders]);
    const fix = near
      ? `link to '${posix.relative(posix.dirname(file), near)}' if that is meant, or remove the link.`
      : 'link to what is there now, or remove the link.';
    return report(`'${href}' leads to ${target}, which does not exist.`, fix);
  }
  const page = target === file ? { anchors, headings } : docs.pages.get(target);
  if (anchor === undefined || anchor === '' || !page) return [];
  const slugs = page.headings.map(({ slug }) => slug);
  if (slugs.includes(anchor) || page.anchors.has(anchor)) return [];
  const near = findNear(anchor, slugs) ?? slugs.find((slug) => slug.includes(anchor) || anchor.includes(slug));
  const fix = near
    ? `link to '#${near}' if that is meant, or remove the '#'.`
    : `link to a heading, or remove the '#'.`;
  return report(`no heading of ${target} has the id '${anchor}'.`, fix);
};

const resolve = (file: string, path: string): string => {
  const bare = path.replace(/\?.*$/, '');
  const joined = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(file), bare);
  return posix.normalize(joined).replace(/\/$/, '') || '.';
};

const decode = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};
