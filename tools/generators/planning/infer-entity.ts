import { writeName } from '../naming/name-forms.ts';
import { readExports } from '../syntax/read-interface.ts';
import type { Tree } from './plan.ts';

/**
 * What a domain that exists calls its records: the word that stands in the exports of its package at
 * `dir` where the exemplar's package at `exemplarDir` has `entity`; undefined if no export is alike.
 */
export const inferEntity = (
  tree: Tree,
  { entity, exemplarFile, file }: { entity: string; exemplarFile: string; file: string },
): string | undefined => {
  if (!tree.exists(file) || !tree.exists(exemplarFile)) return undefined;
  const pascal = writeName(entity, 'pascal');
  const exported = readExports(file, tree.read(file));
  const votes = readExports(exemplarFile, tree.read(exemplarFile)).flatMap((name) => {
    const [head, tail, ...more] = name.split(pascal);
    if (head === undefined || tail === undefined || more.length > 0 || `${head}${tail}` === '') return [];
    return exported.flatMap((each) => {
      const alike = each.startsWith(head) && each.endsWith(tail) && each.length > head.length + tail.length;
      return alike ? [toKebab(each.slice(head.length, each.length - tail.length))] : [];
    });
  });
  return mostFrequent(votes);
};

const toKebab = (pascal: string): string => pascal.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const mostFrequent = (values: readonly string[]): string | undefined => {
  const count = (value: string): number => values.filter((each) => each === value).length;
  return values.toSorted((one, other) => count(other) - count(one) || one.length - other.length)[0];
};
