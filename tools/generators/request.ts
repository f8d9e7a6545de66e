import type { Failure, Outcome } from '@acme/tools-findings';

export interface GeneratorKind {
  name: 'domain' | 'package' | 'provider' | 'util' | 'rule';
  /** What it makes, in a few words. */
  summary: string;
  /** A name that it takes. */
  example: string;
}

/** What `harness new` can make. */
export const GENERATOR_KINDS: readonly GeneratorKind[] = [
  { name: 'domain', summary: 'a business domain with all its layers', example: 'billing' },
  { name: 'package', summary: 'one layer of a domain, with the layers it needs', example: 'billing/service' },
  { name: 'provider', summary: 'a cross-cutting concern behind one interface', example: 'mail' },
  { name: 'util', summary: 'a pure helper', example: 'chunk' },
  { name: 'rule', summary: 'a lint rule that is red until it is written', example: 'no-foo' },
];

export const RULE_KINDS = ['file', 'graph'] as const;

export interface Request {
  kind: GeneratorKind['name'];
  /** In kebab-case; a package is named `<domain>/<layer>`. */
  name: string;
  /** Domain and package: what one record is called, in kebab-case. */
  entity?: string;
  /** Rule: whether it looks at one file or at the graph of all of them. */
  ruleKind?: (typeof RULE_KINDS)[number];
}

/** What was typed so far. */
export interface PartialRequest {
  kind?: string | undefined;
  name?: string | undefined;
  entity?: string | undefined;
  ruleKind?: string | undefined;
}

/** Checks that a request is complete and its parts belong together; the name itself is judged when it is planned. */
export const parseRequest = ({ kind, name, entity, ruleKind }: PartialRequest): Outcome<Request> => {
  const kinds = GENERATOR_KINDS.map((each) => each.name).join(', ');
  const known = GENERATOR_KINDS.find((each) => each.name === kind);
  if (kind === undefined) return refuse('kind-missing', 'Nothing says what to make.', `Name one of ${kinds}.`);
  if (!known) return refuse('kind-unknown', `There is no generator '${kind}'.`, `Use one of ${kinds}.`);
  if (name === undefined) {
    return refuse('name-missing', `The new ${kind} has no name.`, `Write 'pnpm harness new ${kind} ${known.example}'.`);
  }
  if (entity !== undefined && kind !== 'domain' && kind !== 'package') {
    return refuse('entity-unused', `A ${kind} has no entity.`, `Leave out '--entity ${entity}'.`);
  }
  if (kind !== 'rule') {
    if (ruleKind !== undefined) {
      return refuse('rule-kind-unused', `A ${kind} is of no kind.`, `Leave out '--kind ${ruleKind}'.`);
    }
    return { ok: true, value: { kind: known.name, name, ...(entity === undefined ? {} : { entity }) } };
  }
  const knownRuleKind = RULE_KINDS.find((each) => each === ruleKind);
  if (knownRuleKind) return { ok: true, value: { kind: 'rule', name, ruleKind: knownRuleKind } };
  const hint = `Add '--kind file' if one file is enough to judge, else '--kind graph'.`;
  if (ruleKind === undefined) return refuse('rule-kind-missing', 'Nothing says what the rule looks at.', hint);
  return refuse('rule-kind-unknown', `There is no kind of rule '${ruleKind}'.`, hint);
};

const refuse = (code: string, message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, message, hint }],
});
