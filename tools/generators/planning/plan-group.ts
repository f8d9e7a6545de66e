import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { pluralOf } from '../naming/plural.ts';
import { checkPlace } from './check-place.ts';
import { checkCollisions, copyPackage } from './copy-package.ts';
import { planLockfile } from './plan-lockfile.ts';
import { type Plan, refuse, refuseWith, type Tree } from './plan.ts';

/** Plans a provider or a util: a copy of the exemplar, in the exemplar's group. */
export const planGroup = (spec: HarnessSpec, tree: Tree, kind: 'provider' | 'util', name: string): Outcome<Plan> => {
  const exemplar = spec.exemplars?.[kind];
  if (exemplar === undefined) return refuseExemplar(kind);
  const slash = exemplar.lastIndexOf('/');
  const dir = `${exemplar.slice(0, slash)}/${name}`;
  const refused = refuseWith([checkName(spec, kind, name)]) ?? refuseWith([checkPlace(spec, tree, dir)]);
  if (refused) return refused;

  const from = exemplar.slice(slash + 1);
  const renamings = [
    { from, to: name },
    { from: pluralOf(from), to: pluralOf(name) },
  ];
  const collided = refuseWith([checkCollisions(tree, [exemplar], renamings)]);
  if (collided) return collided;
  const lockfile = planLockfile(tree, [{ from: exemplar, to: dir }], renamings);
  if (!lockfile.ok) return lockfile;
  const created = copyPackage(tree, exemplar, dir, renamings);
  const notes = [`${dir} is a copy of ${exemplar}: replace what it does.`];
  return { ok: true, value: { created, edited: lockfile.value, notes, next: 'pnpm harness check' } };
};

export const refuseExemplar = (kind: string): Outcome<Plan> =>
  refuse(
    'no-exemplar',
    `There is nothing to copy a ${kind} from.`,
    `Name a living one under 'exemplars' in harness.config.ts.`,
  );
