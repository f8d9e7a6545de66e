import { pluralOf } from '../naming/plural.ts';
import type { Renaming } from '../naming/rename-text.ts';

/** The living domain that is copied. */
export interface DomainExemplar {
  path: string;
  entity: string;
}

/** What a copy of the exemplar is renamed by. Where the domain is its entity's plural, one rename serves both. */
export const renameDomain = (exemplar: DomainExemplar, domain: string, entity: string): Renaming[] => {
  const from = exemplar.path.slice(exemplar.path.lastIndexOf('/') + 1);
  const plural = pluralOf(exemplar.entity);
  const renamings = [
    { from, to: domain },
    { from: exemplar.entity, to: entity },
  ];
  return plural === from ? renamings : [...renamings, { from: plural, to: pluralOf(entity) }];
};
