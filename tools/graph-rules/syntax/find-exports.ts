import type { Declaration, Node, Program } from 'oxc-parser';
import type { Export } from '../workspace.ts';
import { identifiersIn } from './list-declarations.ts';

/** What a module exports, in the order of the text. */
export const findExports = (program: Program): Export[] =>
  program.body.flatMap((statement): Export[] => {
    switch (statement.type) {
      case 'ExportDefaultDeclaration':
        return [{ name: 'default', isType: statement.declaration.type === 'TSInterfaceDeclaration' }];
      case 'TSExportAssignment':
        return [{ name: 'default', isType: false }];
      case 'ExportAllDeclaration': {
        const { exported, source, exportKind } = statement;
        const isType = exportKind === 'type';
        return [exported ? { name: textOf(exported), isType } : { name: '*', isType, from: source.value }];
      }
      case 'ExportNamedDeclaration': {
        const { declaration, specifiers, exportKind, source } = statement;
        if (declaration) return exportsOf(declaration);
        return specifiers.map((each) => {
          const isType = exportKind === 'type' || each.exportKind === 'type';
          return { name: textOf(each.exported), isType, ...(source && { from: source.value }) };
        });
      }
      default:
        return [];
    }
  });

const exportsOf = (declaration: Declaration): Export[] => {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations
        .flatMap(({ id }) => identifiersIn(id))
        .map(({ name }) => ({ name, isType: false }));
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [{ name: declaration.id.name, isType: true }];
    default:
      return declaration.id ? [{ name: textOf(declaration.id), isType: false }] : [];
  }
};

/** The name of an identifier, or of a string that stands for one. */
const textOf = (node: Node): string => {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
};
