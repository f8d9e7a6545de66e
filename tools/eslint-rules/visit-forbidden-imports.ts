import { judgeEdge, type Place, placeNamed, type Verdict } from '@acme/tools-spec';
import type { TSESLint } from '@typescript-eslint/utils';
import type { LintedFile } from './define-rule.ts';
import type { ImportSite } from './import-site.ts';
import { packageOf } from './package-of.ts';
import { resolveSpecifier } from './resolve-specifier.ts';
import { visitImports } from './visit-imports.ts';

type Relation = Extract<Verdict, { allowed: false }>['relation'];

interface ForbiddenImport extends ImportSite {
  from: Place;
  to: Place;
}

/** Calls `visit` for each import of a workspace package by name that the spec forbids for this `relation`. */
export const visitForbiddenImports = (
  context: LintedFile,
  relation: Relation,
  visit: (found: ForbiddenImport) => void,
): TSESLint.RuleListener => {
  const { spec } = context;
  const from = packageOf(spec, context.path);
  if (!from) return {};
  const judge = (specifier: string): Place | undefined => {
    const target = resolveSpecifier(context, specifier);
    const to = target.by === 'name' ? placeNamed(spec, target.name) : undefined;
    const verdict = to && judgeEdge(spec, from, to);
    return verdict && !verdict.allowed && verdict.relation === relation ? to : undefined;
  };
  return visitImports(
    context,
    (specifier) => judge(specifier) !== undefined,
    (site) => {
      const to = judge(site.specifier);
      if (to) visit({ ...site, from, to });
    },
  );
};
