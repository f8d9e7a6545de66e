import type { TSESTree } from '@typescript-eslint/utils';
import { findInCall } from '../by-hand/find-in-call.ts';
import { findInPromise } from '../by-hand/find-in-promise.ts';
import { findLimiters } from '../by-hand/find-limiter.ts';
import { findNever, findNeverFunction } from '../by-hand/find-never.ts';
import type { HandMade } from '../by-hand/hand-made.ts';
import { createQuote } from '../create-quote.ts';
import { defineRule } from '../define-rule.ts';
import { findHelper, isUsable } from '../find-helper.ts';
import type { FunctionNode } from '../function-node.ts';
import { findLoop } from '../loops/find-loop.ts';
import { packageOf } from '../package-of.ts';
import { visitImports } from '../visit-imports.ts';

export const useCanonicalHelper = defineRule({
  name: 'use-canonical-helper',
  why: 'every copy has bugs of its own and misses what the one helper learns.',
  messages: {
    byHand: {
      what: "'{{source}}' is {{helper}} written by hand.",
      fix: "write {{use}}, with {{helper}} imported from '{{package}}'.",
    },
    byHandInPlatform: {
      what: "'{{source}}' is {{helper}} written by hand.",
      fix: 'write {{use}}.',
    },
    package: {
      what: "'{{source}}' does what {{helper}} does.",
      fix: "import { {{helper}} } from '{{package}}', and remove '{{source}}' from {{manifest}}.",
    },
    packageInPlatform: {
      what: "'{{source}}' does what {{helper}} of the platform does.",
      fix: "use {{helper}}, and remove '{{source}}' from {{manifest}}.",
    },
  },
  create: (context) => {
    const { sourceCode, spec } = context;
    const look = { sourceCode, quote: createQuote(sourceCode) };
    const isInLoop = (node: TSESTree.Node): boolean =>
      node.parent?.type === 'AwaitExpression' &&
      findLoop(node) !== undefined &&
      findHelper(context, 'limit') !== undefined;
    const report = (found: HandMade | undefined): void => {
      const helper = found && findHelper(context, found.job);
      // What a loop awaits is reported with the loop.
      if (!found || !helper || isInLoop(found.node)) return;
      const names = {
        source: found.name ?? look.quote(found.node),
        helper: helper.name,
        use: `${helper.name}${found.given}`,
      };
      if (helper.package === undefined) context.report(found.node, 'byHandInPlatform', names);
      else context.report(found.node, 'byHand', { ...names, package: helper.package });
    };
    const reportNever = (node: FunctionNode): void => report(findNeverFunction(node));
    const manifest = `${packageOf(spec, context.path)?.dir ?? '.'}/package.json`;
    return {
      ...visitImports(context, ({ node, specifier }) => {
        const helper = spec.helpers.find(({ insteadOf }) => insteadOf.some((each) => isOf(specifier, each)));
        if (!helper || !isUsable(context, helper)) return;
        const names = { source: specifier, helper: helper.name, manifest };
        if (helper.package === undefined) context.report(node, 'packageInPlatform', names);
        else context.report(node, 'package', { ...names, package: helper.package });
      }),
      // On the way out: the imports are visited on the way in.
      'NewExpression:exit': (node) => report(findInPromise(node, look)),
      'CallExpression:exit': (node) => report(findInCall(node, look)),
      'VariableDeclarator:exit': (node) => report(findNever(node, look)),
      'TSSatisfiesExpression:exit': (node) => report(findNever(node, look)),
      'FunctionDeclaration:exit': reportNever,
      'FunctionExpression:exit': reportNever,
      'ArrowFunctionExpression:exit': reportNever,
      'Program:exit': (node) => findLimiters(node, look).forEach(report),
    };
  },
});

/** Whether a specifier names a package, or an entry of it. */
const isOf = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
