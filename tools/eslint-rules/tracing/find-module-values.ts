import type { TSESTree } from '@typescript-eslint/utils';
import type { ImportSite } from '../import-site.ts';
import { followPattern, followValue } from './follow-value.ts';
import type { SourceCode, Use } from './use.ts';

/** Where the value at `path` of a module comes out, such as `env` of the module that `site` names. */
export const findModuleValues = (
  sourceCode: SourceCode,
  site: ImportSite,
  path: readonly [string, ...string[]],
): Use[] => {
  const parent = 'parent' in site.node ? site.node.parent : undefined;
  if (site.form !== 'value' || !parent) return [];
  switch (parent.type) {
    case 'ImportDeclaration':
      return parent.specifiers.flatMap((each) => takenBy(sourceCode, each, path));
    case 'ExportNamedDeclaration':
      return parent.specifiers
        .filter(({ local }) => [path[0], 'default'].includes(nameOf(local)))
        .map((node) => ({ node, rest: path.slice(1) }));
    case 'ExportAllDeclaration':
      return [{ node: parent, rest: path }];
    case 'ImportExpression':
      return parent.parent.type === 'AwaitExpression'
        ? bothWays(sourceCode, parent, path)
        : [{ node: parent, rest: path }];
    case 'CallExpression':
      return bothWays(sourceCode, parent, path);
    case 'TSExternalModuleReference':
      return parent.parent.type === 'TSImportEqualsDeclaration'
        ? followPattern(sourceCode, parent.parent.id, path)
        : [];
    default:
      return [];
  }
};

/** A builtin's exports are also the properties of its default export. */
const bothWays = (sourceCode: SourceCode, node: TSESTree.Node, path: readonly string[]): Use[] => [
  ...followValue(sourceCode, node, path),
  ...followValue(sourceCode, node, ['default', ...path]).filter(({ rest }) => rest.length <= path.length),
];

const takenBy = (
  sourceCode: SourceCode,
  specifier: TSESTree.ImportClause,
  path: readonly [string, ...string[]],
): Use[] => {
  if (specifier.type === 'ImportNamespaceSpecifier') {
    const viaDefault = followPattern(sourceCode, specifier.local, ['default', ...path]);
    return [
      ...followPattern(sourceCode, specifier.local, path),
      ...viaDefault.filter(({ rest }) => rest.length <= path.length),
    ];
  }
  const imported = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default';
  if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') return [];
  if (imported === 'default') return followPattern(sourceCode, specifier.local, path);
  if (imported !== path[0]) return [];
  return path.length === 1
    ? [{ node: specifier, rest: [], binding: specifier.local }]
    : followPattern(sourceCode, specifier.local, path.slice(1));
};

const nameOf = (node: TSESTree.Identifier | TSESTree.StringLiteral): string =>
  node.type === 'Identifier' ? node.name : node.value;
