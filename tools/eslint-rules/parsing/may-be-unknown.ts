import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isFunction } from '../function-node.ts';
import { readsOf } from '../tracing/follow-value.ts';
import type { SourceCode } from '../tracing/use.ts';
import { isParser } from './is-parser.ts';

/** What a thrown value is called: of those, nobody knows the type. */
const THROWN = /^_?(?:cause|err|error|exception|reason|thrown)$/;
/** Functions that take anything, because they parse it. */
const PARSES = /^(?:run|parse|safeParse|parseAsync|safeParseAsync|decode|validate|is[A-Z]\w*|assert[A-Z]?\w*)$/;

/**
 * Whether `unknown` or `any` may stand where it does in code that gets parsed values only: as a bound of a type parameter or a
 * condition, which no value has, and, `unknown` only, as the type of what is thrown, or of what is parsed at once.
 */
export const mayBeUnknown = (node: TSESTree.Node, spec: HarnessSpec, sourceCode: SourceCode): boolean =>
  isBound(node) || (node.type === 'TSUnknownKeyword' && isTakenToParse(node, spec, sourceCode));

const isBound = (node: TSESTree.Node): boolean => {
  const { parent } = node;
  if (!parent) return false;
  if (parent.type === 'TSTypeParameter') return true;
  if (parent.type === 'TSConditionalType' && parent.extendsType === node) return true;
  const isPartOfType = parent.type.startsWith('TS') || parent.type === 'Identifier' || parent.type === 'RestElement';
  return isPartOfType && isBound(parent);
};

const isTakenToParse = (node: TSESTree.TSUnknownKeyword, spec: HarnessSpec, sourceCode: SourceCode): boolean => {
  const name = node.parent.type === 'TSTypeAnnotation' ? node.parent.parent : undefined;
  if (name?.type !== 'Identifier') return false;
  const { parent } = name;
  if (parent.type === 'CatchClause') return true;
  if (parent.type === 'TSFunctionType' || parent.type === 'TSMethodSignature')
    return THROWN.test(name.name) || parses(parent);
  if (!isFunction(parent)) return false;
  return THROWN.test(name.name) || readsOf(sourceCode, name).every((read) => isParsedHere(read, spec, sourceCode));
};

/** Whether a function that is only described says by its name that it parses. */
const parses = (node: TSESTree.TSFunctionType | TSESTree.TSMethodSignature): boolean => {
  const member = node.type === 'TSMethodSignature' ? node : node.parent.parent;
  if (member?.type !== 'TSMethodSignature' && member?.type !== 'TSPropertySignature') return false;
  return member.key.type === 'Identifier' && PARSES.test(member.key.name);
};

/** Given to a schema, or to a command, which begins with one. */
const isParsedHere = (read: TSESTree.Node, spec: HarnessSpec, sourceCode: SourceCode): boolean => {
  const call = read.parent;
  // A guard names its parameter in its type.
  if (call?.type === 'TSTypePredicate' || call?.type === 'TSTypeQuery') return true;
  if (call?.type !== 'CallExpression' || call.callee === read) return false;
  const isCommand = call.callee.type === 'MemberExpression' && getPropertyName(call.callee) === 'run';
  return isCommand || isParser(call.callee, spec, sourceCode);
};
