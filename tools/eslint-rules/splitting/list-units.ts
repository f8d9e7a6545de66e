import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** One statement at the top of a module: the smallest part that can be moved to another file. */
export interface Unit {
  node: TSESTree.ProgramStatement;
  /** What it declares, or what it calls itself: the title of a test. */
  names: string[];
  isExported: boolean;
  /** Lines, with the comments before it. */
  lines: number;
  /** The units that use it, by index. */
  users: Set<number>;
}

/** The units of a module. Imports and re-exports are none: they go where they are needed. */
export const listUnits = ({ body }: TSESTree.Program, sourceCode: Readonly<TSESLint.SourceCode>): Unit[] => {
  let end = 0;
  const units = body.flatMap((node): Unit[] => {
    const lines = node.loc.end.line - end;
    end = node.loc.end.line;
    const isExported = node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration';
    const declaration = isExported && node.declaration ? node.declaration : node;
    if (/^Import|^ExportAll|^ExportNamed/.test(declaration.type)) return [];
    return [{ node, names: readNames(declaration, sourceCode), isExported, lines, users: new Set() }];
  });
  const unitAt = (position: number): number =>
    units.findIndex(({ node: { range } }) => range[0] <= position && position < range[1]);
  for (const [index, { node }] of units.entries()) {
    const variables = sourceCode.getDeclaredVariables?.(node) ?? [];
    const inner =
      'declaration' in node && node.declaration ? (sourceCode.getDeclaredVariables?.(node.declaration) ?? []) : [];
    for (const { references } of [...variables, ...inner]) {
      const users = references.map(({ identifier }) => unitAt(identifier.range[0]));
      for (const user of users) if (user >= 0 && user !== index) units[index]?.users.add(user);
    }
  }
  return units;
};

const readNames = (node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): string[] => {
  if (node.type === 'VariableDeclaration')
    return node.declarations.map(({ id }) => sourceCode.getText(id).split(/[:\s]/)[0] ?? '');
  if ('id' in node && node.id?.type === 'Identifier') return [node.id.name];
  const call =
    node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression' ? node.expression : undefined;
  const [title] = call?.arguments ?? [];
  return [
    title?.type === 'Literal' && typeof title.value === 'string' ? `'${title.value}'` : `line ${node.loc.start.line}`,
  ];
};
