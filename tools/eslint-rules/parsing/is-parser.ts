import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { isKnownAs } from '../tracing/is-known-as.ts';
import type { SourceCode } from '../tracing/use.ts';

const METHODS = ['parse', 'parseAsync', 'safeParse', 'safeParseAsync', 'decode', 'safeDecode', 'validate'];

/**
 * Whether an expression is a function that parses what it is given: a function that the spec lists, or a method such as
 * `parse` of something called a schema or made with the schema library.
 */
export const isParser = (node: TSESTree.Node, spec: HarnessSpec, sourceCode: SourceCode): boolean => {
  if (spec.parsing.parsers.some((name) => isKnownAs(node, name, sourceCode))) return true;
  if (node.type !== 'MemberExpression' || !METHODS.includes(getPropertyName(node) ?? '')) return false;
  return isSchema(node.object, spec, sourceCode);
};

/** Follows a chain of members and calls to its start: `z.array(TicketSchema)`, `request.answer['~standard']`. */
const isSchema = (node: TSESTree.Node, spec: HarnessSpec, sourceCode: SourceCode): boolean => {
  if (node.type === 'CallExpression') return isSchema(node.callee, spec, sourceCode);
  if (node.type === 'MemberExpression') {
    const name = getPropertyName(node) ?? '';
    return name === '~standard' || isSchemaName(name) || isSchema(node.object, spec, sourceCode);
  }
  if (node.type !== 'Identifier') return false;
  return isSchemaName(node.name) || isFromLibrary(node, spec.schemaLibrary, sourceCode);
};

const isSchemaName = (name: string): boolean => /schema$/i.test(name);

const isFromLibrary = (node: TSESTree.Identifier, library: string, sourceCode: SourceCode): boolean => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration') return false;
  const { value } = definition.parent.source;
  return value === library || value.startsWith(`${library}/`);
};
