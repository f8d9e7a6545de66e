import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '@typescript-eslint/utils/ast-utils';
import type { SourceCode } from '../tracing/use.ts';

/** What a name is bound by. */
interface Binding {
  /** An import's specifier, a declarator, a function or a class. */
  node: TSESTree.Node;
  /** Where it is imported from. */
  source?: string;
}

/** Finds what binds a name that is used at the top of a module. */
export type LookUp = (node: TSESTree.Identifier) => Binding | undefined;

/** Scopes are analysed only for a name that no statement at the top of the module binds. */
export const createLookUp = ({ body }: TSESTree.Program, sourceCode: SourceCode): LookUp => {
  const bindings = new Map(body.flatMap((statement) => bindingsOf(statement)).toReversed());
  return (node) => bindings.get(node.name) ?? fromScope(node, sourceCode);
};

const bindingsOf = (statement: TSESTree.Node): [string, Binding][] => {
  switch (statement.type) {
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return statement.id ? [[statement.id.name, { node: statement }]] : [];
    case 'ExportDefaultDeclaration':
    case 'ExportNamedDeclaration':
      return statement.declaration ? bindingsOf(statement.declaration) : [];
    case 'ImportDeclaration':
      return statement.specifiers.map((node) => [node.local.name, { node, source: statement.source.value }]);
    case 'VariableDeclaration':
      return statement.declarations.flatMap((node): [string, Binding][] =>
        node.id.type === 'Identifier' ? [[node.id.name, { node }]] : [],
      );
    default:
      return [];
  }
};

const fromScope = (node: TSESTree.Identifier, sourceCode: SourceCode): Binding | undefined => {
  const definition = findVariable(sourceCode.getScope(node), node)?.defs[0];
  return definition && { node: definition.node };
};
