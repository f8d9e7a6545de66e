import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { createQuote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { isEventName, suggestEventName } from '../event-name.ts';
import { findLoggerCalls } from '../find-logger-calls.ts';
import { mentions } from '../mentions.ts';
import { judgePrint, type Print } from '../judge-print.ts';
import { packageOf } from '../package-of.ts';
import { suggestLogCall } from '../suggest-log-call.ts';
import { findGlobalValues } from '../tracing/find-global-values.ts';
import { visitImports } from '../visit-imports.ts';

export const structuredLogging = defineRule({
  name: 'structured-logging',
  why: 'free text cannot be searched, counted or joined to its trace.',
  messages: {
    print: {
      what: '{{source}} prints past the logger.',
      fix: "write {{call}}, with {{logger}} imported from '{{package}}'.",
    },
    printBelow: {
      what: '{{source}} prints past the logger, which {{kind}} may not import.',
      fix: 'return or throw it; callers in {{loggers}} can write {{call}}.',
    },
    printInTool: {
      what: '{{source}} prints from anywhere in {{folder}}, where only its io file may write.',
      fix: 'return the text to that file and write it there with process.{{stream}}.write.',
    },
    event: {
      what: '{{callee}} takes a constant event name first, not {{source}}.',
      fix: 'write {{call}}.',
    },
    eventName: {
      what: "'{{source}}' is no event name: those are dotted and lower-case, like '{{event}}'.",
      fix: 'write {{call}}.',
    },
    fields: {
      what: '{{callee}} takes one object literal of fields after the event name, not {{source}}.',
      fix: 'write {{call}}.',
    },
  },
  create: (context) => {
    const { text } = context.sourceCode;
    const { logger } = context.spec;
    const mayLog = mentions(text, logger.package) && mentions(text, logger.name);
    if (!mayLog && !mentions(text, 'console')) return {};
    const reportPrint = (node: TSESTree.Node | TSESTree.Token, print: Print): void => {
      const { id, data } = judgePrint(context, print);
      context.report(node, id, data);
    };
    return {
      ...visitImports(context, isConsole, ({ node, specifier }) => {
        if (isConsole(specifier)) reportPrint(node, { source: `'${specifier}'` });
      }),
      'Program:exit': () => {
        for (const { node } of findGlobalValues(context.sourceCode, ['console']))
          reportPrint(node, readConsoleUse(node));
        for (const call of findLoggerCalls(context.sourceCode, context.spec.logger)) {
          const found = judgeLogCall(context, call);
          if (found) context.report(found.node, found.id, found.data);
        }
      },
    };
  },
});

const isConsole = (specifier: string): boolean => /^(node:)?console$/.test(specifier);

/** `console.warn('slow', id)` is read whole; where the console is only handed on, there is no call to rewrite. */
const readConsoleUse = (node: TSESTree.Node): Print => {
  const member = node.parent?.type === 'MemberExpression' && node.parent.object === node ? node.parent : undefined;
  const method = member && getPropertyName(member);
  if (!method) return { source: 'console' };
  const source = `console.${method}`;
  const call = member.parent.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
  return call ? { source, method, args: call.arguments } : { source, method };
};

const judgeLogCall = ({ spec, path, sourceCode }: LintedFile, call: TSESTree.CallExpression) => {
  const [first, second, third] = call.arguments;
  const area = packageOf(spec, path)?.owner ?? 'app';
  const quote = createQuote(sourceCode);
  const callee = quote(call.callee);
  const data = { callee, call: suggestLogCall(callee, call.arguments, area, quote) };
  if (!first) return { node: call, id: 'event', data: { ...data, source: 'nothing' } } as const;

  const event = constantText(first);
  if (event === undefined) {
    return { node: first, id: 'event', data: { ...data, source: quote(first) } } as const;
  }
  if (!isEventName(event)) {
    const name = suggestEventName(event, area);
    return { node: first, id: 'eventName', data: { ...data, source: event, event: name } } as const;
  }
  const surplus = third ?? (second?.type === 'ObjectExpression' ? undefined : second);
  if (!surplus) return undefined;
  return { node: surplus, id: 'fields', data: { ...data, source: quote(surplus) } } as const;
};

/** The text of a string literal or of a template without parts. */
const constantText = (node: TSESTree.Node): string | undefined => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]?.value.raw : undefined;
};
