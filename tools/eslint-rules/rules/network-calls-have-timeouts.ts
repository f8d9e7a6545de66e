import { judgeEdge, placeNamed } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { createQuote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { isTestFile } from '../is-test-file.ts';
import { findRequests, isClient } from '../network/find-requests.ts';
import { hasTimeLimit } from '../network/has-time-limit.ts';
import { suggestLimitedCall } from '../network/suggest-limited-call.ts';
import { maySpell } from '../mentions.ts';
import { packageOf } from '../package-of.ts';
import { isKnownAs } from '../tracing/is-known-as.ts';
import type { SourceCode } from '../tracing/use.ts';
import { mayImport, visitImports } from '../visit-imports.ts';

export const networkCallsHaveTimeouts = defineRule({
  name: 'network-calls-have-timeouts',
  why: 'a server that never answers holds its caller for ever.',
  messages: {
    unlimited: {
      what: '{{source}} has no time limit.',
      fix: "ask with {{client}} from '{{package}}', or write {{call}}.",
    },
    unlimitedBelow: {
      what: '{{source}} has no time limit.',
      fix: 'write {{call}}.',
    },
    handed: {
      what: '{{source}} is handed on, so nobody sees a time limit on its calls.',
      fix: 'hand on {{call}}.',
    },
  },
  create: (context) => {
    if (isTestFile(context.path)) return {};
    const { text } = context.sourceCode;
    const mayAsk = /\bfetch\b|\bXMLHttpRequest\b/.test(text) || maySpell(text) || mayImport(context, isClient);
    if (!mayAsk) return {};
    const sites: ImportSite[] = [];
    return {
      ...visitImports(context, isClient, (site) => void sites.push(site)),
      'Program:exit': () => {
        for (const node of findRequests(context, sites)) {
          const found = judge(context, node);
          if (found) context.report(node, found.id, found.data);
        }
      },
    };
  },
});

const judge = (context: LintedFile, node: TSESTree.Node) => {
  const { spec, path, sourceCode } = context;
  const { network } = spec;
  const quote = createQuote(sourceCode);
  const { parent } = node;
  const call = parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined;
  const asked = call ?? calledOn(node);
  if (asked && hasTimeLimit(asked, { sourceCode, limiters: network.limiters })) return undefined;
  if (!asked && parent?.type !== 'NewExpression') {
    if (isGivenTo(node, network.name, sourceCode)) return undefined;
    // A property that takes the function cannot call itself.
    const asks = node.type === 'MemberExpression' && isTarget(node) ? 'fetch' : quote(node);
    const limited = `(url, init) => ${asks}(url, { ...init, signal: AbortSignal.timeout(5000) })`;
    return { id: 'handed', data: { source: quote(node), call: limited } } as const;
  }
  const from = packageOf(spec, path);
  const provider = placeNamed(spec, network.package);
  const mayAsk = from && provider && from.dir !== provider.dir && judgeEdge(spec, from, provider).allowed;
  const data = {
    source: quote(asked ?? parent ?? node),
    call: call ? suggestLimitedCall(call, quote) : 'fetch(url, { signal: AbortSignal.timeout(5000) })',
  };
  if (!mayAsk) return { id: 'unlimitedBelow', data } as const;
  return { id: 'unlimited', data: { ...data, client: network.name, package: network.package } } as const;
};

/** `fetch.call(this, url)` */
const calledOn = (node: TSESTree.Node): TSESTree.CallExpression | undefined => {
  const { parent: member } = node;
  if (member?.type !== 'MemberExpression' || member.object !== node || getPropertyName(member) !== 'call')
    return undefined;
  return member.parent.type === 'CallExpression' && member.parent.callee === member ? member.parent : undefined;
};

const isTarget = (node: TSESTree.Node): boolean =>
  node.parent?.type === 'AssignmentExpression' && node.parent.left === node;

/** Whether the one client gets the function, alone or among its options: it limits what it calls. */
const isGivenTo = (node: TSESTree.Node, client: string, sourceCode: SourceCode): boolean => {
  const { parent } = node;
  if (parent?.type === 'CallExpression') return parent.callee !== node && isKnownAs(parent.callee, client, sourceCode);
  const isPart = parent?.type === 'Property' || parent?.type === 'ObjectExpression';
  return isPart && isGivenTo(parent, client, sourceCode);
};
