import type { HarnessSpec } from './harness-spec.ts';
import type { Place } from './place.ts';

/** What the spec says of an import from one place to another. */
export type Verdict =
  | { allowed: true }
  | {
      allowed: false;
      /** `upward`: a higher layer of the same domain. `foreign`: another domain's hidden layer. `kind`: all else. */
      relation: 'upward' | 'foreign' | 'kind';
      /** The kinds (or tools) that `from` may import, for the message. */
      mayImport: string[];
    };

const ALLOWED: Verdict = { allowed: true };

/** A spec is data that nobody changes, and the linters ask for the same few edges in every file. */
const verdicts = new WeakMap<HarnessSpec, Map<string, Verdict>>();

/** Judges an edge between two different packages; a package may always import itself. */
export const judgeEdge = (spec: HarnessSpec, from: Place, to: Place): Verdict => {
  const known = verdicts.get(spec) ?? new Map<string, Verdict>();
  if (known.size === 0) verdicts.set(spec, known);
  const edge = `${from.dir} ${to.dir}`;
  const verdict = known.get(edge) ?? judge(spec, from, to);
  known.set(edge, verdict);
  return verdict;
};

const judge = (spec: HarnessSpec, from: Place, to: Place): Verdict => {
  if (from.dir === to.dir) return ALLOWED;
  if (from.family === 'tool') return judgeTool(spec, from, to);
  const mayImport = kindsVisibleTo(spec, from);
  const refuse = (relation: 'upward' | 'foreign' | 'kind'): Verdict => ({ allowed: false, relation, mayImport });

  if (from.family !== 'layer' || to.family !== 'layer') return mayImport.includes(to.kind) ? ALLOWED : refuse('kind');
  // Parts of one layer may need each other; that they form no cycle is for `no-cycles` to say.
  if (from.owner === to.owner)
    return from.kind === to.kind || lowerLayers(spec, from.kind).includes(to.kind) ? ALLOWED : refuse('upward');
  if (spec.domains.visibleToOtherDomains.includes(to.kind)) return ALLOWED;
  return isException(spec, from, to) ? ALLOWED : refuse('foreign');
};

/** The layers below `layer`, lowest first. */
export const lowerLayers = (spec: HarnessSpec, layer: string): string[] => {
  const names = spec.domains.layers.map(({ name }) => name);
  return names.slice(0, names.indexOf(layer));
};

/** The kinds that a package at `place` may import: lower layers of its domain, then groups. */
export const kindsVisibleTo = (spec: HarnessSpec, place: Place): string[] => {
  const layer = spec.domains.layers.find(({ name }) => place.family === 'layer' && name === place.kind);
  if (layer) return [...lowerLayers(spec, layer.name), ...layer.mayImport];
  if (place.family === 'standalone') return spec.standalone?.mayImport ?? [];
  return spec.groups.find(({ name }) => place.family === 'group' && name === place.kind)?.mayImport ?? [];
};

const judgeTool = (spec: HarnessSpec, from: Place, to: Place): Verdict => {
  const mayImport = spec.tools.mayImport[from.owner] ?? [];
  const allowed = to.family === 'tool' && (mayImport.includes('*') || mayImport.includes(to.owner));
  return allowed ? ALLOWED : { allowed: false, relation: 'kind', mayImport };
};

const isException = (spec: HarnessSpec, from: Place, to: Place): boolean =>
  spec.domains.exceptions.some(
    (edge) => edge.from === `${from.owner}/${from.kind}` && edge.to === `${to.owner}/${to.kind}`,
  );
