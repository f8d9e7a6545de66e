import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { singularOf } from '../naming/plural.ts';
import { checkCollisions } from './copy-package.ts';
import { type Tree, refuse, refuseWith } from './plan.ts';
import { type DomainExemplar, renameDomain } from './rename-domain.ts';

interface Choice {
  spec: HarnessSpec;
  tree: Tree;
  exemplar: DomainExemplar;
  /** The package folders that are copied. */
  sources: readonly string[];
  domain: string;
  /** What the user asked for. */
  asked: string | undefined;
}

/**
 * What one record of the new domain is called: as asked, else the singular of the domain's name, else
 * `<domain>-item`, else `item`. A name that the copied code already uses for something else is passed over,
 * or refused if asked for.
 */
export const chooseEntity = ({ asked, ...choice }: Choice): Outcome<string> => {
  if (asked !== undefined) return judge(choice, asked);
  const candidates = [singularOf(choice.domain), `${choice.domain}-item`, 'item'].filter((each) => each !== undefined);
  const outcomes = candidates.map((candidate) => judge(choice, candidate));
  return outcomes.find((outcome) => outcome.ok) ?? judge(choice, 'item');
};

const judge = ({ spec, tree, exemplar, sources, domain }: Omit<Choice, 'asked'>, entity: string): Outcome<string> => {
  if (entity === domain) {
    const hint = `Pass another one, such as '--entity ${domain}-item'.`;
    return refuse('entity-is-domain', `The domain and its entity cannot both be called '${domain}'.`, hint);
  }
  return (
    refuseWith([checkName(spec, 'entity', entity)]) ??
    refuseWith([checkCollisions(tree, sources, renameDomain(exemplar, domain, entity))]) ?? { ok: true, value: entity }
  );
};
