import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { isRulePage } from '../pages/list-rule-pages.ts';
import { isHistory } from '../pages/read-fields.ts';

/** Where a page lists all layers of a domain, they stand in their order, from low to high or from high to low. */
export const docsLayers = defineDocsRule({
  name: 'docs-layers',
  why: 'who has the order wrong writes imports that point up.',
  find: (docs) =>
    [...docs.pages.values()]
      .filter((page) => !isHistory(docs, page) && !isRulePage(docs, page.file))
      .flatMap((page) => judge(docs, page)),
});

/** Between two names of a list, with what marks them as code or strong. */
const BETWEEN = String.raw`[\x60*_]*(?:\s*(?:,|<|>|→|←|->|<-|/)\s*(?:and\s+)?|\s+and\s+)[\x60*_]*`;

const judge = ({ spec }: Docs, { file, text }: Page): Violation[] => {
  const layers = spec.domains.layers.map(({ name }) => name);
  if (layers.length < 3) return [];
  const name = String.raw`\b(?:${layers.join('|')})\b`;
  const lists = text.matchAll(new RegExp(`${name}(?:${BETWEEN}${name}){${layers.length - 1},}`, 'g'));
  return [...lists].flatMap(({ 0: list, index }) => {
    const named = list.match(new RegExp(name, 'g')) ?? [];
    const isAll = named.length === layers.length && new Set(named).size === layers.length;
    const isOrdered = [layers, layers.toReversed()].some((order) => order.join() === named.join());
    if (!isAll || isOrdered) return [];
    const line = text.slice(0, index).split('\n').length;
    return [
      { file, line, what: `'${named.join(', ')}' is not the order of layers.`, fix: `write ${layers.join(', ')}.` },
    ];
  });
};
