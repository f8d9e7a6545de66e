import { isSelected } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { createQuote, type Quote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { isTestFile } from '../is-test-file.ts';
import { maySpell } from '../mentions.ts';
import { packageOf } from '../package-of.ts';
import { findProbingGuard } from '../parsing/find-probing-guard.ts';
import { visitIncoming } from '../parsing/find-unparsed.ts';
import { judgeWay } from '../parsing/judge-way.ts';
import { suggestSchema } from '../parsing/suggest-schema.ts';
import type { Misuse, Unparsed } from '../parsing/unparsed.ts';

const LONGEST_PARSE = 64;

export const parseAtTheBoundary = defineRule({
  name: 'parse-at-the-boundary',
  why: 'unparsed data fails far from where it came in.',
  messages: {
    claimed: {
      what: '{{source}} is taken for {{type}}, which nothing has checked.',
      fix: 'write {{parse}}, with {{schema}} in {{home}}.',
    },
    probed: {
      what: '{{source}} looks into data that nobody has parsed.',
      fix: 'write {{parse}}, with {{schema}} in {{home}}, and read what that gives.',
    },
    loose: {
      what: '{{source}} goes on unparsed, as any, which the compiler does not check.',
      fix: 'write {{parse}}, with {{schema}} in {{home}}, or hand it on as unknown.',
    },
    setting: {
      what: '{{source}} is read past the schema of the environment.',
      fix: 'hand the environment as a whole to a schema in {{folder}}, with this in it, and read what that gives.',
    },
    guard: {
      what: '{{guard}} vouches for {{type}} by probing.',
      fix: 'let it return {{schema}}.safeParse({{parameter}}).success, with {{schema}} in {{home}}.',
    },
  },
  create: (context) => {
    const { spec, path, sourceCode } = context;
    const family = isTestFile(path) ? undefined : packageOf(spec, path)?.family;
    if (!family || family === 'standalone') return {};
    if (!/JSON|json|message|ipc|process|env|\bis\b/.test(sourceCode.text) && !maySpell(sourceCode.text)) return {};
    const quote = createQuote(sourceCode);
    const isPackage = family !== 'tool';
    const asksEnvironment = isPackage && isSelected(spec, spec.environment.readers, path);
    return {
      ...visitIncoming(context, asksEnvironment, ({ values, handedOn }) => {
        for (const value of values) {
          const [misuse] = judgeWay(context, value);
          if (!misuse) continue;
          const { id, data } = describe(context, quote, value, misuse);
          context.report(misuse.node, id, data);
        }
        for (const node of handedOn) {
          const { schema, home } = suggestSchema(context, { node });
          const parse = `(text) => ${schema}.parse(${quote(node)}(text))`;
          context.report(node, 'loose', { source: quote(node), parse, schema, home });
        }
      }),
      ...(isPackage &&
        mayGuard(sourceCode.text) && {
          TSTypePredicate: (node) => {
            const guard = findProbingGuard(node, context);
            if (!guard) return;
            const { type, parameter } = guard;
            const data = { guard: nameOf(guard.node), type: quote(type), parameter: parameter.name };
            context.report(node, 'guard', { ...data, ...suggestSchema(context, { type }) });
          },
        }),
    };
  },
});

/** Whether a text can vouch for the type of what has none. No escape spells these words. */
const mayGuard = (text: string): boolean => /\bis\b/.test(text) && /\b(?:any|unknown)\b/.test(text);

const nameOf = (node: TSESTree.Node): string => {
  const { parent } = node;
  if ('id' in node && node.id?.type === 'Identifier') return node.id.name;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return (parent?.type === 'Property' && getPropertyName(parent)) || 'this function';
};

const describe = (context: LintedFile, quote: Quote, value: Unparsed, misuse: Misuse) => {
  const folder = packageOf(context.spec, context.path)?.dir ?? 'this folder';
  if (value.guard === 'environment') return { id: 'setting', data: { source: quote(misuse.node), folder } } as const;
  const type = misuse.kind === 'claimed' ? misuse.type : undefined;
  const { schema, home } = suggestSchema(context, { node: value.node, type });
  const text = `${value.guard === 'promise' ? 'await ' : ''}${quote(value.node)}`;
  const list = type?.type === 'TSArrayType' ? `z.array(${schema})` : schema;
  const parse =
    [`${list}.parse(${text})`, `${list}.parse(…)`].find(({ length }) => length <= LONGEST_PARSE) ?? `${list}.parse(…)`;
  const source = quote(misuse.kind === 'probed' ? misuse.node : value.node);
  return { id: misuse.kind, data: { source, parse, schema, home, type: type ? quote(type) : 'any' } } as const;
};
