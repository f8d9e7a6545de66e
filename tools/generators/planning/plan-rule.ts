import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { type Plan, type Tree } from './plan.ts';
import { refuseExemplar } from './plan-group.ts';

export const planRule = (_spec: HarnessSpec, _tree: Tree, _name: string, _kind: 'file' | 'graph'): Outcome<Plan> =>
  refuseExemplar('rule');
