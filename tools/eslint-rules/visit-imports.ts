import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { LintedFile } from './define-rule.ts';
import { findCommentImports } from './find-comment-imports.ts';
import type { ImportSite } from './import-site.ts';
import { loadingForm } from './loading-form.ts';
import { mayLoad, NAMED_IN_COMMENT, nameModules } from './name-modules.ts';
import { readOwnUrl, readSpecifier } from './read-specifier.ts';
import type { SourceCode } from './tracing/use.ts';

/**
 * All rules that want the imports of a file: the first one listens for the others. Kept by the file's syntax tree,
 * because oxlint hands one and the same SourceCode to every file.
 */
const visitors = new WeakMap<SourceCode['ast'], ((site: ImportSite) => void)[]>();

/**
 * Calls `visit` for every import of the file, unless it cannot have one that `concerns` the rule. All rules that judge
 * imports see the same ones: these.
 */
export const visitImports = (
  context: LintedFile,
  concerns: (specifier: string) => boolean,
  visit: (site: ImportSite) => void,
): TSESLint.RuleListener => {
  if (!mayImport(context, concerns)) return {};
  const others = visitors.get(context.sourceCode.ast);
  if (others) others.push(visit);
  else visitors.set(context.sourceCode.ast, [visit]);
  return others ? {} : listen(context);
};

/** Whether the file may import a module that is `concerns`, as far as its text tells. */
export const mayImport = ({ sourceCode }: LintedFile, concerns: (specifier: string) => boolean): boolean =>
  nameModules(sourceCode.text)?.some(concerns) ?? true;

const listen = ({ path, sourceCode }: LintedFile): TSESLint.RuleListener => {
  const listeners = visitors.get(sourceCode.ast) ?? [];
  const tell = (site: ImportSite): void => {
    for (const visit of listeners) visit(site);
  };
  const add = (node: TSESTree.Node | null | undefined, form: ImportSite['form']): void => {
    if (!node || node.type === 'SpreadElement') return;
    const specifier = readSpecifier(node, sourceCode);
    if (specifier !== undefined) tell({ node, specifier, form });
  };
  const ofProgram = ({ body }: TSESTree.Program): void => {
    const comments = NAMED_IN_COMMENT.test(sourceCode.text) ? sourceCode.getAllComments() : [];
    for (const site of findCommentImports(path, comments)) tell(site);
    for (const statement of body) visitStatement(statement, add);
  };
  if (!mayLoad(sourceCode.text)) return { Program: ofProgram };
  return {
    Program: ofProgram,
    ImportExpression: (node) => add(node.source, 'value'),
    TSImportType: (node) => add(node.source, 'type'),
    CallExpression: (node) => {
      const form = loadingForm(node, sourceCode);
      if (form) add(node.arguments[0], form);
    },
    NewExpression: (node) => {
      const specifier = readOwnUrl(node, sourceCode);
      // Any other file is read, not run.
      if (specifier && /\.[cm]?[jt]sx?$/.test(specifier)) tell({ node, specifier, form: 'value' });
    },
  };
};

type Add = (node: TSESTree.Node | null | undefined, form: ImportSite['form']) => void;

const visitStatement = (statement: TSESTree.Node, add: Add): void => {
  switch (statement.type) {
    case 'ImportDeclaration':
      return add(statement.source, isErased(statement) ? 'type' : 'value');
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
        visitStatement(statement.declaration, add);
      return add(statement.source, statement.exportKind);
    case 'TSImportEqualsDeclaration': {
      const { moduleReference, importKind } = statement;
      return moduleReference.type === 'TSExternalModuleReference'
        ? add(moduleReference.expression, importKind)
        : undefined;
    }
    case 'TSModuleDeclaration':
      if (statement.id.type === 'Literal') add(statement.id, 'type');
      for (const inner of statement.body?.type === 'TSModuleBlock' ? statement.body.body : [])
        visitStatement(inner, add);
      return undefined;
    default:
      return undefined;
  }
};

const isErased = ({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean =>
  importKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type'));
