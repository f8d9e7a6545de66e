import { findChain } from './find-chain.ts';
import type { EdgeSite, GraphEdge, PackageGraph } from './package-graph.ts';

/** Why one package needs another: the shortest chain, and for each of its edges a place in the code. Names of packages. */
export const explainChain = ({ edges }: PackageGraph, from: string, to: string): string => {
  if (from === to) return `${from} is one package: it needs nothing to reach itself.\n`;
  const chain = findChain(edges, from, to);
  if (chain) return `${[from, ...chain.map((edge) => edge.to)].join(' → ')}\n${chain.map(describeEdge).join('')}`;
  const back = findChain(edges, to, from);
  const reverse = back ? `; it is the other way round: ${[to, ...back.map((edge) => edge.to)].join(' → ')}` : '';
  return `${from} does not need ${to}${reverse}.\n`;
};

const describeEdge = ({ from, to, sites, allowed }: GraphEdge): string => {
  const [first, ...others] = sites;
  if (!first) return '';
  const more = others.filter(({ how }) => how !== 'declared').length;
  const rest = more > 0 && first.how !== 'declared' ? `, and ${more} more` : '';
  const verdict = allowed ? '' : '; the spec forbids it';
  return `  ${placeOf(first)} ${VERBS[first.how]} ${to}${rest}${first.how === 'declared' ? `, which no file of ${from} imports` : ''}${verdict}\n`;
};

const VERBS: Record<EdgeSite['how'], string> = {
  import: 'imports',
  'type import': 'imports types of',
  'test import': 'imports, in a test or tool,',
  declared: 'declares',
};

const placeOf = ({ file, line }: EdgeSite): string => (line === undefined ? file : `${file}:${line}`);
