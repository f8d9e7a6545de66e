import { isKind, judgeEdge, ownersElsewhere, placeOf } from '@acme/tools-spec';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { labelOf } from '../label-of.ts';
import { packageOf } from '../package-of.ts';
import { resolveSpecifier } from '../resolve-specifier.ts';
import { visitImports } from '../visit-imports.ts';

const VERBS = { value: 'import', type: 'import a type of', mock: 'mock' };

export const crossCuttingThroughProviders = defineRule({
  name: 'cross-cutting-through-providers',
  why: 'a vendor known everywhere can be neither configured nor replaced.',
  messages: {
    owned: {
      what: "only {{owners}} may {{verb}} '{{source}}', not {{from}}.",
      fix: "import from '{{package}}'; what is missing there, export from its {{door}}.",
    },
    distant: {
      what: "only {{owners}} may {{verb}} '{{source}}', not {{from}}.",
      fix: "take it as an argument; {{users}} may import '{{package}}' and pass it.",
    },
    misplaced: {
      what: "only {{owners}} may {{verb}} '{{source}}', not {{from}}.",
      fix: 'move this code there, or take what it needs of it as an argument.',
    },
  },
  create: (context) =>
    visitImports(
      context,
      (specifier) => ownersOf(context, specifier) !== undefined,
      ({ node, specifier, form }) => {
        const owners = ownersOf(context, specifier);
        if (!owners) return;
        const data = { from: labelOf(context), verb: VERBS[form], source: specifier, owners: owners.join(', ') };
        const { id, ...repair } = planRepair(context, owners);
        context.report(node, id, { ...data, ...repair });
      },
    ),
});

/** Who may import what a specifier names, where the linted file may not. */
const ownersOf = (file: LintedFile, specifier: string): string[] | undefined => {
  const target = resolveSpecifier(file, specifier);
  const inPackage = file.path.includes('/');
  return inPackage && target.by === 'name' ? ownersElsewhere(file.spec, file.path, target.name) : undefined;
};

/** Which way out there is: through the owner's package, through somebody who may import that, or by moving. */
const planRepair = ({ spec, path }: LintedFile, [first = '']: string[]) => {
  const from = packageOf(spec, path);
  const owner = isKind(first) ? undefined : placeOf(spec, first);
  if (owner?.dir !== first || owner.family === 'standalone') return { id: 'misplaced' } as const;
  const names = { package: owner.packageName };
  if (from && judgeEdge(spec, from, owner).allowed) {
    return { id: 'owned', ...names, door: spec.shape.frontDoor[owner.family] } as const;
  }
  const users = [...spec.domains.layers, ...spec.groups].filter(({ mayImport }) => mayImport.includes(owner.kind));
  if (users.length === 0) return { id: 'misplaced' } as const;
  return { id: 'distant', ...names, users: users.map(({ name }) => name).join(', ') } as const;
};
