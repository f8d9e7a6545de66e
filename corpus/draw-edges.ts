import { EXAMPLE_SPEC, judgeEdge, type Place, placeNamed, placeOf } from '@acme/tools-spec';
import type { Files } from './edge-case.ts';
import { FORMS } from './forms.ts';

/** One import, written in one of many ways, between two packages of a workspace. */
export interface DrawnEdge {
  /** For the failing test: who names whom, and how. */
  label: string;
  isAllowed: boolean;
  /** A path past the front door, which is forbidden whoever takes it. */
  isPath: boolean;
  /** The module alone. */
  source: Files;
  /** With its package, which declares nothing, and the one it names. */
  undeclared: Files;
  /** With its package, which declares what it names. */
  declared: Files;
}

export const HOMES = [
  ...EXAMPLE_SPEC.domains.layers.flatMap(({ name }) => [`packages/tickets/${name}`, `packages/accounts/${name}`]),
  'packages/tickets/service-comments',
  ...EXAMPLE_SPEC.groups.flatMap(({ folder }) => [`${folder}/one`, `${folder}/other`]),
  'tools/cli',
  'tools/findings',
  'tools/spec',
].map((dir) => placeAt(dir));

export const SPELLINGS = ['name', 'name', 'deep', 'relative'] as const;

export interface EdgeDraft {
  from: Place;
  to: Place;
  form: keyof typeof FORMS;
  spelling: (typeof SPELLINGS)[number];
}

/** The trees of a draft; `index` keeps the files of all drafts apart, so that one linter sees them all. */
export const drawEdge = ({ from, to, form, spelling }: EdgeDraft, index: number): DrawnEdge => {
  const { ending, write } = FORMS[form];
  const inner = from.family === 'tool' ? '' : 'src/';
  const file = `${from.dir}/${inner}edge-${index}${ending}`;
  const up = '../'.repeat(file.split('/').length - 1);
  const specifier = { name: to.packageName, deep: `${to.packageName}/src/x.ts`, relative: `${up}${to.dir}/src/x.ts` };
  const source = { [file]: write(specifier[spelling]) };
  const target = { [`${to.dir}/${frontDoorOf(to)}`]: 'export {};\n' };
  return {
    label: `${from.packageName} to ${to.packageName}: ${form} by ${spelling}`,
    isAllowed: judgeEdge(EXAMPLE_SPEC, from, to).allowed,
    isPath: spelling !== 'name',
    source,
    undeclared: { ...source, ...target, [`${from.dir}/package.json`]: manifestOf(from, {}) },
    declared: {
      ...source,
      ...target,
      [`${from.dir}/package.json`]: manifestOf(from, { [to.packageName]: 'workspace:*' }),
    },
  };
};

/** Whether the two are different packages that can be told from one another. */
export const isEdge = ({ from, to }: EdgeDraft): boolean =>
  from.dir !== to.dir && placeNamed(EXAMPLE_SPEC, to.packageName) !== undefined;

function placeAt(dir: string): Place {
  const place = placeOf(EXAMPLE_SPEC, dir);
  if (place) return place;
  throw new Error(`The example spec has no place for ${dir}.`);
}

const frontDoorOf = ({ family }: Place): string =>
  family === 'standalone' ? 'index.ts' : EXAMPLE_SPEC.shape.frontDoor[family];

const manifestOf = (place: Place, dependencies: Record<string, string>): string =>
  JSON.stringify({
    name: place.packageName,
    ...EXAMPLE_SPEC.shape.manifest,
    exports: { '.': `./${frontDoorOf(place)}` },
    dependencies,
  });
