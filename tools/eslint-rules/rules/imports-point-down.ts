import { lowerLayers } from '@acme/tools-spec';
import { defineRule } from '../define-rule.ts';
import { visitForbiddenImports } from '../visit-forbidden-imports.ts';

export const importsPointDown = defineRule({
  name: 'imports-point-down',
  why: 'a lower layer that knows a higher one cannot be tested or reused without it.',
  messages: {
    value: {
      what: "{{layer}} may not import {{higher}} ('{{source}}'); {{allowed}}.",
      fix: 'move the shared part down to {{home}}, or have {{higher}} pass it in as an argument.',
    },
    type: {
      what: "{{layer}} may not import a type of {{higher}} ('{{source}}'); {{allowed}}.",
      fix: 'declare the type in {{lowest}}, where both may import it.',
    },
    mock: {
      what: "a test of {{layer}} may not mock {{higher}} ('{{source}}'); {{allowed}}.",
      fix: 'take what {{higher}} does as an argument and fake that in the test, or move the test to {{higher}}.',
    },
  },
  create: (context) =>
    visitForbiddenImports(context, 'upward', ({ node, specifier, form, from, to }) => {
      const { domains } = context.spec;
      const lower = lowerLayers(context.spec, from.kind);
      context.report(node, form, {
        layer: from.kind,
        higher: to.kind,
        source: specifier,
        home: lower.length > 0 ? `${from.kind} or below` : from.kind,
        allowed: lower.length > 0 ? `it may import ${lower.join(', ')}` : 'the lowest layer imports no other',
        lowest: `${domains.folder}/${from.owner}/${domains.layers[0]?.name}`,
      });
    }),
});
