import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getStringIfConstant } from '@typescript-eslint/utils/ast-utils';
import type { LintedFile } from './define-rule.ts';
import { findCommentImports } from './find-comment-imports.ts';
import type { ImportSite } from './import-site.ts';
import { loadingForm } from './loading-form.ts';

/** Calls `visit` for every import of the file. All rules that judge imports see the same ones: these. */
export const visitImports = (
  { path, sourceCode }: LintedFile,
  visit: (site: ImportSite) => void,
): TSESLint.RuleListener => {
  const visitString = (node: TSESTree.Node | null | undefined, form: ImportSite['form']): void => {
    if (!node) return;
    const specifier = node.type === 'Literal' ? node.value : getStringIfConstant(node, sourceCode.getScope(node));
    if (typeof specifier === 'string') visit({ node, specifier, form });
  };
  return {
    Program: () => {
      for (const site of findCommentImports(path, sourceCode.getAllComments())) visit(site);
    },
    ImportDeclaration: (node) => visitString(node.source, isErased(node) ? 'type' : 'value'),
    ExportAllDeclaration: (node) => visitString(node.source, node.exportKind),
    ExportNamedDeclaration: (node) => visitString(node.source, node.exportKind),
    ImportExpression: (node) => visitString(node.source, 'value'),
    TSImportEqualsDeclaration: ({ moduleReference, importKind }) => {
      if (moduleReference.type === 'TSExternalModuleReference') visitString(moduleReference.expression, importKind);
    },
    TSImportType: (node) => visitString(node.source, 'type'),
    TSModuleDeclaration: (node) => {
      if (node.id.type === 'Literal') visitString(node.id, 'type');
    },
    CallExpression: (node) => {
      const form = loadingForm(node, sourceCode);
      if (form) visitString(node.arguments[0], form);
    },
  };
};

const isErased = ({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean =>
  importKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type'));
