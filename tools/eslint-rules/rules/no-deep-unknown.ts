import { isSelected } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { createQuote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { isTestFile } from '../is-test-file.ts';
import { labelOf } from '../label-of.ts';
import { maySpell } from '../mentions.ts';
import { packageOf } from '../package-of.ts';
import { describeHolder } from '../parsing/describe-holder.ts';
import { findLooseComments } from '../parsing/find-loose-comments.ts';
import { mayBeUnknown } from '../parsing/may-be-unknown.ts';
import { suggestSchema } from '../parsing/suggest-schema.ts';
import { findModuleValues } from '../tracing/find-module-values.ts';
import { CALL } from '../tracing/use.ts';
import { visitImports } from '../visit-imports.ts';

export const noDeepUnknown = defineRule({
  name: 'no-deep-unknown',
  why: 'each place it reaches has to guess what it is.',
  messages: {
    loose: {
      what: '{{holder}} is {{source}}, but {{from}} takes parsed values only.',
      fix: 'infer its type from {{schema}} in {{home}}; what only passes through has a type parameter.',
    },
    input: {
      what: '{{from}} does more with {{input}}, of type unknown, than parse it.',
      fix: 'parse it first, with {{schema}} in {{home}}, or take what that gives.',
    },
    schema: {
      what: '{{source}} lets anything into {{from}}, which takes parsed values only.',
      fix: 'write the schema of what is meant, or leave it out.',
    },
  },
  create: (context) => {
    const { spec, path, sourceCode } = context;
    const family = isTestFile(path) ? undefined : packageOf(spec, path)?.family;
    const isHeld = family === 'layer' || family === 'group';
    if (!isHeld || isSelected(spec, spec.parsing.boundaries, path)) return {};
    const quote = createQuote(sourceCode);
    const from = labelOf(context);
    if (!/\b(?:any|unknown|custom)\b|\*\}/.test(sourceCode.text) && !maySpell(sourceCode.text)) return {};
    const sites: ImportSite[] = [];
    const isLibrary = (specifier: string): boolean => isOfLibrary(spec.schemaLibrary, specifier);
    const judge = (node: TSESTree.TSUnknownKeyword | TSESTree.TSAnyKeyword): void => {
      if (mayBeUnknown(node, spec, sourceCode)) return;
      const { name, type, isParameter } = describeHolder(node);
      const isInput = isParameter && type === node && node.type === 'TSUnknownKeyword';
      const data = { holder: name, input: name, source: quote(type), from, ...suggestSchema(context, { name }) };
      context.report(node, isInput ? 'input' : 'loose', data);
    };
    return {
      ...visitImports(context, isLibrary, (site) => void sites.push(site)),
      TSUnknownKeyword: judge,
      TSAnyKeyword: judge,
      'Program:exit': () => {
        for (const { node, type } of findLooseComments(path, sourceCode.getAllComments())) {
          context.report(node, 'loose', { holder: 'a value', source: type, from, ...suggestSchema(context, {}) });
        }
        for (const { node } of findSchemasOfAnything(context, sites)) {
          context.report(node, 'schema', { source: `${quote(node)}()`, from });
        }
      },
    };
  },
});

const isOfLibrary = (library: string, specifier: string): boolean =>
  specifier === library || specifier.startsWith(`${library}/`);

/** Where the schema library makes a schema that anything fits, under whatever name. */
const findSchemasOfAnything = ({ spec, sourceCode }: LintedFile, sites: readonly ImportSite[]) =>
  sites
    .filter(({ specifier }) => isOfLibrary(spec.schemaLibrary, specifier))
    .flatMap((site) =>
      ['any', 'unknown', 'custom'].flatMap((name) =>
        [...findModuleValues(sourceCode, site, [name, CALL]), ...findModuleValues(sourceCode, site, ['z', name, CALL])]
          // What `custom` is given looks at the value.
          .filter(({ rest, node }) => rest.length === 1 && !(name === 'custom' && isGivenCheck(node))),
      ),
    );

const isGivenCheck = ({ parent }: TSESTree.Node): boolean =>
  parent?.type === 'CallExpression' && parent.arguments.length > 0;
