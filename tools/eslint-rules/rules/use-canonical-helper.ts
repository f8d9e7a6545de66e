import { isBuiltin } from 'node:module';
import { placeNamed } from '@acme/tools-spec';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findInCall, findInCatch } from '../by-hand/find-in-call.ts';
import { findInPromise } from '../by-hand/find-in-promise.ts';
import { findLimiters } from '../by-hand/find-limiter.ts';
import { findNever, findNeverFunction } from '../by-hand/find-never.ts';
import type { HandMade } from '../by-hand/hand-made.ts';
import { createQuote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { findHelper, isUsable } from '../find-helper.ts';
import type { FunctionNode } from '../function-node.ts';
import { findLoop } from '../loops/find-loop.ts';
import { maySpell } from '../mentions.ts';
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
      fix: "import { {{helper}} } from '{{package}}'{{removal}}.",
    },
    packageInPlatform: {
      what: "'{{source}}' does what {{helper}} of the platform does.",
      fix: 'use {{helper}}{{removal}}.',
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
    const reportNever = (node: FunctionNode): void => {
      if (!isBeside(context, 'assert-never')) report(findNeverFunction(node));
    };
    const manifest = `${packageOf(spec, context.path)?.dir ?? '.'}/package.json`;
    // Where a text cannot hold a shape, nothing is looked at: most files hold none.
    const when = (pattern: RegExp, listener: TSESLint.RuleListener): TSESLint.RuleListener =>
      pattern.test(sourceCode.text) || maySpell(sourceCode.text) ? listener : {};
    const helperFor = (specifier: string) =>
      spec.helpers.find(({ insteadOf }) => insteadOf.some((each) => isOf(specifier, each)));
    const concerns = (specifier: string): boolean => helperFor(specifier) !== undefined;
    return {
      ...visitImports(context, concerns, ({ node, specifier }) => {
        const helper = helperFor(specifier);
        if (!helper || !isUsable(context, helper)) return;
        // What Node brings is in no manifest.
        const removal = isBuiltin(specifier) ? '' : `, and remove '${specifier}' from ${manifest}`;
        const names = { source: specifier, helper: helper.name, removal };
        if (helper.package === undefined) context.report(node, 'packageInPlatform', names);
        else context.report(node, 'package', { ...names, package: helper.package });
      }),
      // On the way out: the imports are visited on the way in.
      ...when(/\bnew\s*Promise\b|\bnew\s*[/(]/, {
        'NewExpression:exit': (node) => report(findInPromise(node, look)),
      }),
      ...when(/\bsetTimeout\b|\bcatch\b/, { 'CallExpression:exit': (node) => report(findInCall(node, look)) }),
      ...when(/\bcatch\b/, { 'CatchClause:exit': (node) => report(findInCatch(node, look)) }),
      ...when(/\bnever\b/, {
        'VariableDeclarator:exit': (node) => report(findNever(node, look)),
        'TSSatisfiesExpression:exit': (node) => report(findNever(node, look)),
        'FunctionDeclaration:exit': reportNever,
        'FunctionExpression:exit': reportNever,
        'ArrowFunctionExpression:exit': reportNever,
      }),
      ...(mayLimit(sourceCode.text) && { 'Program:exit': (node) => findLimiters(node, look).forEach(report) }),
    };
  },
});

/** Whether a text can count up and down and take from a queue; no escape spells an operator. */
const mayLimit = (text: string): boolean =>
  /\+\+|\+=/.test(text) && /--|-=/.test(text) && (/[.'"`]\s*(?:shift|pop)\b/.test(text) || maySpell(text));

/** Whether a file is in a group of packages that a helper is of: a helper of its own may well take and throw the same. */
const isBeside = ({ spec, path }: LintedFile, job: string): boolean => {
  const home = findHelper({ spec, path }, job)?.package;
  return home !== undefined && placeNamed(spec, home)?.kind === packageOf(spec, path)?.kind;
};

/** Whether a specifier names a package, or an entry of it. */
const isOf = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
