import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { maySpell, mentions } from '../mentions.ts';
import { findEnvironmentValues, mayHoldEnvironment } from '../settings/find-environment.ts';
import type { SourceCode } from '../tracing/use.ts';
import { mayImport, visitImports } from '../visit-imports.ts';
import { findParsedTexts, isJsonOfBody } from './find-answers.ts';
import { findAssignedPayloads, findPayloads } from './find-payloads.ts';
import type { Unparsed } from './unparsed.ts';

/** Everything in a file that comes from outside, and what makes such values where nobody sees them. */
export interface Incoming {
  values: Unparsed[];
  handedOn: TSESTree.Node[];
}

/** Calls `visit` at the end of a file with what comes in. The environment is left out unless the file is asked for it. */
export const visitIncoming = (
  context: LintedFile,
  asksEnvironment: boolean,
  visit: (incoming: Incoming) => void,
): TSESLint.RuleListener => {
  const { sourceCode } = context;
  const values: Unparsed[] = [];
  const sites: ImportSite[] = [];
  const metas: TSESTree.MetaProperty[] = [];
  const { text } = sourceCode;
  const comesIn = COMES_IN.test(text) || maySpell(text);
  const holdsEnvironment = asksEnvironment && (mayHoldEnvironment(text) || mayImport(context, isProcess));
  if (!comesIn && !holdsEnvironment && !mentions(text, 'JSON')) return {};
  return {
    ...(holdsEnvironment && listenForEnvironment(context, sites, metas)),
    ...(comesIn && listenForValues(sourceCode, values)),
    'Program:exit': () => {
      const { calls, handedOn } = findParsedTexts(sourceCode);
      const environments = holdsEnvironment ? findEnvironmentValues(sourceCode, metas, sites) : [];
      const settings = environments.map(({ node, binding }): Unparsed => {
        const isBinding = binding !== undefined || node.type.endsWith('Pattern');
        return { node: binding ?? node, guard: 'environment', isBinding };
      });
      visit({ values: [...calls, ...values, ...settings], handedOn });
    },
  };
};

const isProcess = (specifier: string): boolean => /^(?:node:)?process$/.test(specifier);

const COMES_IN = /\bjson\b|message|\bipc(?:Main|Renderer)\b/;

/** Calls are told of on the way out, for imports are found on the way in. */
const listenForValues = (sourceCode: SourceCode, values: Unparsed[]): TSESLint.RuleListener => ({
  'CallExpression:exit': (node) => {
    if (isJsonOfBody(node, sourceCode)) values.push({ node, guard: 'promise' });
    values.push(...findPayloads(node, sourceCode));
  },
  AssignmentExpression: (node) => void values.push(...findAssignedPayloads(node, sourceCode)),
});

const listenForEnvironment = (
  context: LintedFile,
  sites: ImportSite[],
  metas: TSESTree.MetaProperty[],
): TSESLint.RuleListener => ({
  ...visitImports(context, isProcess, (site) => void sites.push(site)),
  MetaProperty: (node) => void metas.push(node),
});
