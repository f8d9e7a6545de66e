import { type HarnessSpec, kindsVisibleTo, type Place } from '@acme/tools-spec';
import { defineRule } from '../define-rule.ts';
import { visitForbiddenImports } from '../visit-forbidden-imports.ts';

export const noCrossDomainInternals = defineRule({
  name: 'no-cross-domain-internals',
  why: 'internals that other domains import can no longer change freely.',
  messages: {
    value: {
      what: "{{from}} may import {{visible}}, but not '{{source}}'.",
      fix: 'types come from {{packages}}; behaviour comes {{carriers}}.',
    },
    type: {
      what: "{{from}} may import {{visible}}, but no type of '{{source}}'.",
      fix: 'import the type from {{packages}}; if it is missing there, move it there.',
    },
    mock: {
      what: "a test of {{from}} may import {{visible}}, but not mock '{{source}}'.",
      fix: 'have {{from}} take that behaviour as an argument, and fake the argument in the test.',
    },
  },
  create: (context) =>
    visitForbiddenImports(context, 'foreign', ({ node, specifier, form, from, to }) => {
      const { scope, domains } = context.spec;
      const visible = domains.visibleToOtherDomains;
      context.report(node, form, {
        from: `${from.owner}/${from.kind}`,
        source: specifier,
        visible: visible.map((layer) => `${to.owner}/${layer}`).join(', ') || `nothing of ${to.owner}`,
        packages:
          visible.map((layer) => `'${scope}/${to.owner}-${layer}'`).join(' or ') || 'a package that both may import',
        carriers: describeCarriers(context.spec, from),
      });
    }),
});

/** The ways in for behaviour: groups that only some layers may import, and an argument from those that import layers. */
const describeCarriers = (spec: HarnessSpec, from: Place): string => {
  const { layers } = spec.domains;
  const visible = kindsVisibleTo(spec, from);
  const carrying = spec.groups.filter(({ name }) => visible.includes(name) && !layers[0]?.mayImport.includes(name));
  const wiring = spec.groups.filter(({ mayImport }) => layers.some(({ name }) => mayImport.includes(name)));
  const passing = wiring.map(({ folder }) => folder).join(' or ') || 'its caller';
  return [...carrying.map(({ folder }) => `from ${folder}`), `as an argument that ${passing} passes`].join(', or ');
};
