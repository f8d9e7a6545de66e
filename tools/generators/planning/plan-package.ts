import type { Failure, Outcome } from '@acme/tools-findings';
import { type HarnessSpec, parseManifest } from '@acme/tools-spec';
import { checkName } from '../naming/check-name.ts';
import { checkPlace } from './check-place.ts';
import { chooseEntity } from './choose-entity.ts';
import { copyPackage } from './copy-package.ts';
import { inferEntity } from './infer-entity.ts';
import { refuseExemplar } from './plan-group.ts';
import { planLockfile } from './plan-lockfile.ts';
import { type Plan, type PlannedFile, refuse, refuseWith, type Tree } from './plan.ts';
import { readExports, readImports } from '../syntax/read-interface.ts';
import { type DomainExemplar, renameDomain } from './rename-domain.ts';

/** Plans one layer of a domain, `<domain>/<layer>`, and the lower layers that its exemplar needs and the domain lacks. */
export const planPackage = (spec: HarnessSpec, tree: Tree, name: string, entity: string | undefined): Outcome<Plan> => {
  const exemplar = spec.exemplars?.domain;
  if (!exemplar) return refuseExemplar('package');
  const target = parseTarget(spec, name);
  if (!target.ok) return target;
  const { domain, layer } = target.value;
  const home = `${spec.domains.folder}/${domain}`;
  const exists = (each: string): boolean => tree.exists(`${home}/${each}`);
  if (exists(layer)) return refuse('name-taken', `${home}/${layer} exists.`, 'Extend it, or choose another layer.');
  if (!tree.exists(`${exemplar.path}/${layer}/package.json`)) return refuseExemplar(`${layer} package`);

  const needed = neededLayers(spec, tree, exemplar, layer);
  const missing = needed.filter((each) => !exists(each));
  const misplaced = refuseWith([checkPlace(spec, tree, `${home}/${layer}`)]);
  if (misplaced) return misplaced;

  const sources = missing.map((each) => `${exemplar.path}/${each}`);
  const asked = entity ?? entityOf(spec, tree, exemplar, home);
  const chosen = chooseEntity({ spec, tree, exemplar, sources, domain, asked });
  if (!chosen.ok) return chosen;
  const renamings = renameDomain(exemplar, domain, chosen.value);
  const copies = missing.map((each) => ({ from: `${exemplar.path}/${each}`, to: `${home}/${each}` }));
  const lockfile = planLockfile(tree, copies, renamings);
  if (!lockfile.ok) return lockfile;
  const created = copies.flatMap(({ from, to }) => copyPackage(tree, from, to, renamings));
  const present = needed.filter(exists).map((each) => `${home}/${each}`);
  const unmet = refuseWith([checkImports(spec, tree, { created, present })]);
  if (unmet) return unmet;

  const also = missing.filter((each) => each !== layer);
  const notes = [
    `${home}/${layer} is a copy of ${exemplar.path}/${layer}, with '${chosen.value}' for '${exemplar.entity}': replace what it does.`,
    ...(also.length > 0
      ? [`Made as well, because it needs them: ${also.map((each) => `${home}/${each}`).join(', ')}.`]
      : []),
  ];
  return { ok: true, value: { created, edited: lockfile.value, notes, next: 'pnpm harness check' } };
};

const parseTarget = (spec: HarnessSpec, name: string): Outcome<{ domain: string; layer: string }> => {
  const layers = spec.domains.layers.map((each) => each.name);
  const [domain, layer, ...more] = name.split('/');
  if (domain === undefined || layer === undefined || more.length > 0) {
    const message = `'${name.slice(0, 60)}' is no name for a package: it takes a domain and a layer.`;
    return refuse('name-invalid', message, "Write it like 'billing/service'.");
  }
  const group = spec.groups.find((each) => each.name === domain);
  if (group) {
    const kinds = `Use 'pnpm harness new provider <name>' or 'pnpm harness new util <name>'.`;
    return refuse('name-reserved', `'${domain}' is a group of packages, no domain.`, kinds);
  }
  const refused = refuseWith([checkName(spec, 'domain', domain)]);
  if (refused) return refused;
  if (layers.includes(layer)) return { ok: true, value: { domain, layer } };
  return refuse('layer-unknown', `There is no layer '${layer.slice(0, 60)}'.`, `Use one of ${layers.join(', ')}.`);
};

/** `layer` and the layers of its domain that it needs directly or through others, lowest first. */
const neededLayers = (spec: HarnessSpec, tree: Tree, exemplar: DomainExemplar, layer: string): string[] => {
  const names = spec.domains.layers.map((each) => each.name);
  const prefix = `${spec.scope}/${exemplar.path.slice(exemplar.path.lastIndexOf('/') + 1)}-`;
  const needed = new Set([layer]);
  for (const each of needed) {
    const file = `${exemplar.path}/${each}/package.json`;
    const manifest = parseManifest(file, tree.read(file));
    if (!manifest.ok) continue;
    const { dependencies, devDependencies } = manifest.value;
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      if (name.startsWith(prefix)) needed.add(name.slice(prefix.length));
    }
  }
  return names.filter((each) => needed.has(each));
};

const entityOf = (spec: HarnessSpec, tree: Tree, exemplar: DomainExemplar, home: string): string | undefined => {
  const inferred = spec.domains.layers.map(({ name }) => {
    const door = `${name}/${spec.shape.frontDoor.layer}`;
    return inferEntity(tree, {
      entity: exemplar.entity,
      exemplarFile: `${exemplar.path}/${door}`,
      file: `${home}/${door}`,
    });
  });
  return inferred.find((each) => each !== undefined);
};

/** A failure where the copies would import a name that a package of the domain, which exists, does not export. */
const checkImports = (
  spec: HarnessSpec,
  tree: Tree,
  { created, present }: { created: readonly PlannedFile[]; present: readonly string[] },
): Failure | undefined => {
  const imports = created
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) => readImports(path, text));
  for (const dir of present) {
    const door = `${dir}/${spec.shape.frontDoor.layer}`;
    const exported = tree.exists(door) ? readExports(door, tree.read(door)) : [];
    const packageName = `${spec.scope}/${dir.split('/').slice(-2).join('-')}`;
    const unmet = imports.find(({ from, name }) => from === packageName && !exported.includes(name));
    if (!unmet) continue;
    return {
      code: 'package-mismatch',
      message: `${dir} exports no '${unmet.name}', which the copy of the exemplar would import.`,
      hint: `Export it there, or pass '--entity <name>' with the word that ${dir} uses for one record.`,
    };
  }
  return undefined;
};
