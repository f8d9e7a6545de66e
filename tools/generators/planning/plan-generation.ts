import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Request } from '../request.ts';
import type { Plan, Tree } from './plan.ts';
import { planDomain } from './plan-domain.ts';
import { planGroup } from './plan-group.ts';
import { planPackage } from './plan-package.ts';
import { planRule } from './plan-rule.ts';

/** Plans what `request` asks for; nothing is touched. A name that cannot be is a failure. */
export const planGeneration = (spec: HarnessSpec, tree: Tree, request: Request): Outcome<Plan> => {
  const { kind, name, entity, ruleKind = 'file' } = request;
  switch (kind) {
    case 'domain':
      return planDomain(spec, tree, name, entity);
    case 'package':
      return planPackage(spec, tree, name, entity);
    case 'provider':
    case 'util':
      return planGroup(spec, tree, kind, name);
    case 'rule':
      return planRule(spec, tree, name, ruleKind);
  }
};
