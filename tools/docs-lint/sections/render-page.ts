import type { Docs, Page } from '../docs.ts';
import { GENERATORS } from '../generators.ts';
import { findSections } from './find-sections.ts';

/** The page's text with every section as its generator writes it; a section that has none, or no end, stays as it is. */
export const renderPage = (docs: Docs, page: Page): string =>
  findSections(page)
    .toReversed()
    .reduce((text, { name, start, end }) => {
      const generate = GENERATORS[name];
      return generate && end !== -1 ? text.slice(0, start) + generate(docs, page) + text.slice(end) : text;
    }, page.text);
