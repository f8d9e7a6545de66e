import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { checkPlace } from './check-place.ts';
import { chooseEntity } from './choose-entity.ts';
import { copyPackage } from './copy-package.ts';
import { renameDomain } from './rename-domain.ts';
import { refuseExemplar } from './plan-group.ts';
import { planLockfile } from './plan-lockfile.ts';
import { type Plan, refuse, refuseWith, type Tree } from './plan.ts';

/** Plans a domain: a copy of every layer that the exemplar has. */
export const planDomain = (spec: HarnessSpec, tree: Tree, name: string, entity: string | undefined): Outcome<Plan> => {
  const exemplar = spec.exemplars?.domain;
  if (!exemplar) return refuseExemplar('domain');
  const refused = refuseWith([checkName(spec, 'domain', name)]);
  if (refused) return refused;
  const { folder } = spec.domains;
  if (tree.exists(`${folder}/${name}`)) {
    const hint = `Add a layer to it with 'pnpm harness new package ${name}/<layer>', or choose another name.`;
    return refuse('name-taken', `${folder}/${name} exists.`, hint);
  }
  const layers = spec.domains.layers.map((layer) => layer.name);
  const copied = layers.filter((layer) => tree.exists(`${exemplar.path}/${layer}/package.json`));
  const misplaced = refuseWith(copied.map((layer) => checkPlace(spec, tree, `${folder}/${name}/${layer}`)).slice(0, 1));
  if (misplaced) return misplaced;

  const sources = copied.map((layer) => `${exemplar.path}/${layer}`);
  const chosen = chooseEntity({ spec, tree, exemplar, sources, domain: name, asked: entity });
  if (!chosen.ok) return chosen;
  const renamings = renameDomain(exemplar, name, chosen.value);
  const copies = copied.map((layer) => ({ from: `${exemplar.path}/${layer}`, to: `${folder}/${name}/${layer}` }));
  const lockfile = planLockfile(tree, copies, renamings);
  if (!lockfile.ok) return lockfile;
  const created = copies.flatMap(({ from, to }) => copyPackage(tree, from, to, renamings));
  const notes = [
    `${folder}/${name} is a copy of ${exemplar.path}, with '${chosen.value}' for '${exemplar.entity}': replace what it does.`,
    'No app uses it yet: wire its runtime and ui in one when it should run.',
  ];
  return { ok: true, value: { created, edited: lockfile.value, notes, next: 'pnpm harness check' } };
};
